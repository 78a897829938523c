import { findItem, type Rulebook } from "../../rulebook/rulebook.js";
import type { RulebookItem, RulebookItemOf } from "../../rulebook/schema.js";
import { suzhou2024 } from "../../rulebook/suzhou-2024.js";
import { type Day, dayOf, parseDay } from "../../values/day.js";
import { type Fraction, fractionOf, ZERO } from "../../values/fraction.js";
import { ENTERPRISE_SIZES, type EnterpriseSize } from "../../vocabulary/statuses.js";
import { type Heap, heapsOf } from "./heaps.js";

/** The duties of a number of days. */
export type Duty = "first-service" | "policy-upload" | "claim-upload";

/** What data must be aimed at to try a rulebook. Of an item that it lacks, Suzhou's numbers stand in. */
export interface Aims {
  readonly rulebook: Rulebook;
  /** The first day in force. */
  readonly inForce: Day;
  /** The last day in force; endless without one. */
  readonly lastInForce: Day;
  /** All facts lie between these two days, so that due days stay within the rest-day calendar. */
  readonly first: Day;
  readonly last: Day;
  readonly days: { readonly [Name in Duty]: number };
  /** The sizes of policyholders that are owed a first service, and the others. */
  readonly owed: readonly EnterpriseSize[];
  readonly notOwed: readonly EnterpriseSize[];
  /** The day of a year that its annual report is due on. */
  readonly reportDay: (year: number) => Day;
  /** The least service fee, in percent of the premiums. */
  readonly floorPercent: Fraction;
  /** Where the bands of spending end, in percent of the base. */
  readonly bounds: readonly Fraction[];
  /** The spending, in percent of the base, from which the least is taken. */
  readonly enough: Fraction;
  /** Findings that bring a clean insurer to the edge of a tier. */
  readonly heaps: readonly Heap[];
}

/** How far before and after the first day in force facts lie: two years back, nearly five ahead. */
const DAYS_BEFORE = 671;
const DAYS_AFTER = 1704;

const HUNDRED = /* @__PURE__ */ fractionOf("100");

export function aimsOf(rulebook: Rulebook): Aims {
  const inForce = parseDay(rulebook.inForce.from) as Day;
  const service = itemOf(rulebook, "first-service");
  const report = itemOf(rulebook, "annual-report");
  const fees = itemOf(rulebook, "fee-usage");
  return {
    rulebook,
    inForce,
    lastInForce: rulebook.inForce.to === undefined ? Number.POSITIVE_INFINITY : (parseDay(rulebook.inForce.to) as Day),
    first: inForce - DAYS_BEFORE,
    last: inForce + DAYS_AFTER,
    days: {
      "first-service": service.days,
      "policy-upload": itemOf(rulebook, "policy-upload").days,
      "claim-upload": itemOf(rulebook, "claim-upload").days,
    },
    owed: service.sizes,
    notOwed: ENTERPRISE_SIZES.filter((size) => !service.sizes.includes(size)),
    reportDay: (year) => dayOf(year, report.dueMonth, report.dueDayOfMonth),
    floorPercent: fractionOf(fees.floorPercent),
    bounds: boundsOf(fees),
    enough: enoughOf(fees),
    heaps: heapsOf(rulebook),
  };
}

function itemOf<Id extends RulebookItem["id"]>(rulebook: Rulebook, id: Id): RulebookItemOf<Id> {
  return findItem(rulebook, id) ?? (findItem(suzhou2024, id) as RulebookItemOf<Id>);
}

function boundsOf({ bands }: RulebookItemOf<"fee-usage">): Fraction[] {
  const texts = bands.flatMap(({ atLeast, above, below, atMost }) => [atLeast ?? above, below ?? atMost]);
  const bounds = [...new Set(texts)].filter((text) => text !== undefined).map(fractionOf);
  return bounds.length === 0 ? [HUNDRED] : bounds;
}

function enoughOf({ bands }: RulebookItemOf<"fee-usage">): Fraction {
  const [best] = [...bands].sort((a, b) => Number(a.points) - Number(b.points));
  const lower = best?.atLeast ?? best?.above;
  return lower === undefined ? ZERO : fractionOf(lower);
}
