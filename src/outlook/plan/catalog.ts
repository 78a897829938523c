import type { AnswerCode, AnswerOf } from "../answer.js";
import type { Placed } from "../catalog.js";

/** What an item takes whatever is done, in words. */
export interface LostInWords {
  readonly item: string;
  readonly points: string;
}

/** The sentences of one language. A code without a sentence does not compile. */
export interface PlanCatalog {
  /** The tier can be made sure of. */
  readonly reachable: (
    insurer: string,
    tier: string,
    from: Placed,
    to: Placed,
    actions: number,
    cost: string,
  ) => string;
  /** The tier is certain: there is nothing to do. */
  readonly certain: (insurer: string, tier: string, from: Placed) => string;
  readonly unreachable: (
    insurer: string,
    tier: string,
    to: Placed,
    lacking: string,
    lost: readonly LostInWords[],
  ) => string;
  readonly item: (number: number, name: string) => string;
  /** What is to be done; `subject` is the name of the dimension where it is about one. */
  readonly actions: { readonly [Code in AnswerCode]: (action: AnswerOf<Code>, subject: string) => string };
  readonly action: (done: string, by: string, gain: string, cost: string) => string;
}
