import type { ComplianceCode, ComplianceDuty, ComplianceState } from "./compliance-duty.js";
import type { CoverageGroup } from "./coverage.js";
import type { CoverageGrouping } from "./coverage-call.js";

/** The texts of one language. A code without a text does not compile. */
export interface ComplianceCatalog {
  /** What is asked, and of which record. */
  readonly duties: {
    readonly [Code in ComplianceCode]: (duty: Extract<ComplianceDuty, { readonly code: Code }>) => string;
  };
  /** How it stands. */
  readonly states: { readonly [State in ComplianceState]: (standing: Standing) => string };
  readonly duty: (asked: string, clause: string, stands: string) => string;
  readonly total: string;
  /** The group of the enterprises that name none. */
  readonly unnamed: { readonly [By in CoverageGrouping]: string };
  readonly coverage: (name: string, group: CoverageGroup, percents: CoveragePercents) => string;
  readonly unmatched: (count: number) => string;
}

/** What the state of a duty is told with. */
export interface Standing {
  readonly done: string | null;
  readonly daysLate: number;
  readonly terminatedOn: string | null;
}

/** The shares in percent, cut downwards to two decimals; `null` where there is none. */
export interface CoveragePercents {
  readonly enterprises: string | null;
  readonly employees: string | null;
}
