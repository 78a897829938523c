import { at, type Day, type DaySeed, toDay, yearOf } from "./days.ts";
import { type InstantSeed, instantFrom, instantOn } from "./instants.ts";
import { pick, shape } from "./pick.ts";
import type { Setting } from "./setting.ts";
import type { AnnualReportRow } from "./types.ts";

/** A report of a year, measured from that year's 15 December (own). */
export interface AnnualReportSeed {
  year: "of the period's end" | "of the period's start";
  later: number;
  submittedAt: InstantSeed<DaySeed>;
  status: AnnualReportRow["status"];
}

export const anAnnualReportSeed = shape<AnnualReportSeed>({
  year: pick<AnnualReportSeed["year"]>([1, "of the period's end", "of the period's start"]),
  later: pick<number>([8, 0], [1, -1, 1]),
  submittedAt: instantOn(
    pick<DaySeed>([8, ...at("own", 0, -1, 1)], [2, ...at("own", -2, -200, 40)], [2, ...at("asOf", 0, 1)]),
  ),
  status: pick<AnnualReportRow["status"]>([5, "accepted"], [3, "pending"], [3, "returned"]),
});

export function buildAnnualReport(seed: AnnualReportSeed, insurerId: string, setting: Setting): AnnualReportRow {
  const year = yearOf(seed.year === "of the period's end" ? setting.end : setting.start) + seed.later;
  return reportOf(year, seed, insurerId, setting);
}

/** The same report for each year whose 15 December is in the period. */
export type YearlyReport = Pick<AnnualReportSeed, "submittedAt" | "status">;

export const aTimelyReport = shape<YearlyReport>({
  submittedAt: instantOn(pick<DaySeed>([2, ...at("own", -1)], [2, ...at("own", 0, -2, -30)])),
  status: pick<AnnualReportRow["status"]>([3, "accepted"], [1, "pending"]),
});

export function buildYearlyReports(seed: YearlyReport, insurerId: string, setting: Setting): AnnualReportRow[] {
  const reports: AnnualReportRow[] = [];
  for (let year = yearOf(setting.start); year <= yearOf(setting.end); year++) {
    const day = december15(year);
    if (day >= setting.start && day <= setting.end) reports.push(reportOf(year, seed, insurerId, setting));
  }
  return reports;
}

const december15 = (year: number): Day => toDay(`${year}-12-15`);

function reportOf(year: number, seed: YearlyReport, insurerId: string, setting: Setting): AnnualReportRow {
  const submittedAt = instantFrom(seed.submittedAt, setting, { own: december15(year) });
  return { insurerId, year, submittedAt, status: seed.status };
}
