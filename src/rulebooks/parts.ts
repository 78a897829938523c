import type { Interval } from "../rulebook/intervals.js";
import type { RulebookItem, RulebookItemOf, RulebookTier } from "../rulebook/schema.js";
import { fractionOf, fractionText } from "../values/fraction.js";
import type { ItemId } from "../vocabulary/items.js";
import type { NamedRange, RulebookNumber } from "./difference.js";

/** The fields of an item that are numbers of the rubric: not where it is written, nor how it is assessed. */
type NumberOf<Id extends ItemId> = Exclude<keyof RulebookItemOf<Id>, "id" | "clauses" | "methods" | "floorClause">;

/** The numbers of each kind of item, in order of what they say. Those in one part must fit each other. */
const PARTS: { readonly [Id in ItemId]: readonly (readonly NumberOf<Id>[])[] } = {
  "filed-terms": [["weight"], ["points"]],
  "first-service": [["weight"], ["points"], ["days"], ["sizes"]],
  "service-loop": [["weight"], ["points"]],
  "fee-usage": [["weight", "bands"], ["floorPercent"]],
  "annual-report": [["weight"], ["points"], ["dueMonth", "dueDayOfMonth"]],
  "policy-upload": [["weight"], ["points"], ["days"]],
  "data-quality": [["weight"], ["points"]],
  "claim-upload": [["weight"], ["points"], ["days"]],
  "survey-stars": [["weight", "pointsPerStar"]],
  disputes: [["weight"], ["points"]],
};

/** The fields of an item's numbers, those together that are changed together. */
export function partsOf({ id }: RulebookItem): readonly (readonly string[])[] {
  return PARTS[id];
}

/** An item's number. */
export function numberOf(item: RulebookItem, field: string): RulebookNumber {
  const value = (item as unknown as Readonly<Record<string, RulebookNumber>>)[field] as RulebookNumber;
  return field === "bands" ? (value as readonly NamedRange[]).map(rangeOf) : value;
}

/** The tiers, without the clauses that they are written in. */
export function tierRanges(tiers: readonly RulebookTier[]): readonly NamedRange[] {
  return tiers.map(rangeOf);
}

/** A range with its fields in one order. */
function rangeOf({ id, atLeast, above, below, atMost, points }: NamedRange): NamedRange {
  const fields = { id, atLeast, above, below, atMost, points } satisfies {
    [Field in keyof NamedRange | keyof Interval]: unknown;
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Whether two numbers are the same, however they are written: `"2.5"` is `"2.50"`. */
export function areSame(a: RulebookNumber, b: RulebookNumber): boolean {
  return textOf(a) === textOf(b);
}

function textOf(value: RulebookNumber): string {
  return JSON.stringify(value, (field, held: unknown) =>
    typeof held === "string" && field !== "id" && DECIMAL.test(held) ? fractionText(fractionOf(held)) : held,
  );
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
