import { inTextOrder } from "../values/lists.js";
import type { SurveyDimension } from "../vocabulary/statuses.js";

/** What a reader of the result must know, beside the points. The codes are stable. */
export type Flag =
  /** No policy of the insurer is in sight: it is scored like any other. */
  | { readonly code: "no-policy" }
  /** Item 2: the policyholder's size is unknown, so the policy is not judged. */
  | { readonly code: "size-unknown"; readonly policyIds: readonly string[] }
  /** Item 2: a deferral that nobody has decided on keeps a breach out, or moves it. */
  | { readonly code: "pending-deferral"; readonly policyId: string; readonly deferralIds: readonly string[] }
  /** Items 6 and 8: a finding dated on or before the due day of the upload does not count. */
  | {
      readonly code: "premature-finding";
      readonly item: 6 | 8;
      readonly findingId: string;
      readonly recordId: string;
      readonly due: string;
    }
  /** Item 4: more was spent than provided for; in yuan. */
  | { readonly code: "overspent"; readonly spent: string; readonly base: string }
  /** Item 4: less was provided for than the floor of the premiums; in yuan. */
  | {
      readonly code: "fee-below-floor";
      readonly provided: string;
      readonly premium: string;
      readonly floorPercent: string;
    }
  /** Item 9: nobody rated the dimension in the period; `counted` is the stars that it counts as. */
  | { readonly code: "dimension-unrated"; readonly dimension: SurveyDimension; readonly counted: string };

/** The kind of a flag. */
export type FlagCode = Flag["code"];

/** Puts flags in order of their codes, then of what they say. */
export function sortFlags(flags: Flag[]): Flag[] {
  const texts = new Map(flags.map((flag) => [flag, JSON.stringify(flag)]));
  const textOf = (flag: Flag): string => texts.get(flag) as string;
  return flags.sort((a, b) => inTextOrder(a.code, b.code) || inTextOrder(textOf(a), textOf(b)));
}
