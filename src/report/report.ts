import { callError } from "../errors/call-error.js";
import { found } from "../errors/found.js";
import { deepFreeze } from "../values/freeze.js";
import type { Circular } from "./circular/circular.js";
import type { InsurerReport } from "./insurer-report.js";

/** What can be rendered: one insurer's report, or the circular (通报) of all insurers of a period. Codes, not texts. */
export type Report = InsurerReport | Circular;

const reports = /* @__PURE__ */ new WeakSet<object>();

/** Makes a report that can be rendered. */
export function sealReport<Kind extends Report>(report: Kind): Kind {
  reports.add(deepFreeze(report));
  return report;
}

/** @throws CallError `report-not-made` for anything that is no report, a copy of one included. */
export function assertReport(report: unknown): asserts report is Report {
  if (!reports.has(report as object)) throw callError("report-not-made", "report", found(report));
}
