import type { Clause } from "../rulebook/clause.js";

/** The places in 应急监二〔2023〕84号 that ask for the duties without points. */
const clause = (item: string): Clause => Object.freeze({ part: "body", item });

/** Two coverage indicators (是否全部投保, 是否全员投保). */
export const COVERAGE_CLAUSE: Clause = /* @__PURE__ */ clause("2.2");

/** Placing outside of the city (异地投保) is filed. */
export const PLACEMENT_CLAUSE: Clause = /* @__PURE__ */ clause("2.3");

/** The prevention service within days of signing, and what follows of its hazards. */
export const SERVICE_CLAUSE: Clause = /* @__PURE__ */ clause("2.5");

/** The service fee: its floor, and what alone it is spent on. */
export const FEE_CLAUSE: Clause = /* @__PURE__ */ clause("2.6");
