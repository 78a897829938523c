import type { AnnualReport } from "../../records/annual-report.js";
import { yearOf } from "../../values/day.js";
import { at, type DaySeed } from "./days.js";
import { type InstantSeed, instantFrom, instantOn } from "./instants.js";
import { pick, shape } from "./pick.js";
import type { Setting } from "./setting.js";

/** A report of a year, measured from the day that it is due on (own). */
export interface AnnualReportSeed {
  year: "of the period's end" | "of the period's start";
  later: number;
  submittedAt: InstantSeed<DaySeed>;
  status: AnnualReport["status"];
}

export const anAnnualReportSeed = shape<AnnualReportSeed>({
  year: pick<AnnualReportSeed["year"]>([1, "of the period's end", "of the period's start"]),
  later: pick<number>([8, 0], [1, -1, 1]),
  submittedAt: instantOn(
    pick<DaySeed>([8, ...at("own", 0, -1, 1)], [2, ...at("own", -2, -200, 40)], [2, ...at("asOf", 0, 1)]),
  ),
  status: pick<AnnualReport["status"]>([5, "accepted"], [3, "pending"], [3, "returned"]),
});

export function buildAnnualReport(seed: AnnualReportSeed, insurerId: string, setting: Setting): AnnualReport {
  const year = yearOf(seed.year === "of the period's end" ? setting.end : setting.start) + seed.later;
  return reportOf(year, seed, insurerId, setting);
}

/** The same report for each year whose due day is in the period. */
export type YearlyReport = Pick<AnnualReportSeed, "submittedAt" | "status">;

export const aTimelyReport = shape<YearlyReport>({
  submittedAt: instantOn(pick<DaySeed>([2, ...at("own", -1)], [2, ...at("own", 0, -2, -30)])),
  status: pick<AnnualReport["status"]>([3, "accepted"], [1, "pending"]),
});

export function buildYearlyReports(seed: YearlyReport, insurerId: string, setting: Setting): AnnualReport[] {
  const { start, end, aims } = setting;
  const reports: AnnualReport[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year++) {
    const due = aims.reportDay(year);
    if (due >= start && due <= end) reports.push(reportOf(year, seed, insurerId, setting));
  }
  return reports;
}

function reportOf(year: number, seed: YearlyReport, insurerId: string, setting: Setting): AnnualReport {
  const submittedAt = instantFrom(seed.submittedAt, setting, { own: setting.aims.reportDay(year) });
  return { insurerId, year, submittedAt, status: seed.status };
}
