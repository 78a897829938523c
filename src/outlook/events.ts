import { formatDay } from "../values/day.js";
import { decimalText } from "../values/fraction.js";
import { inTextOrder } from "../values/lists.js";
import type { ItemNumber } from "../vocabulary/items.js";
import type { Group, Outcome } from "./groups/group.js";
import type { OutlookEvent } from "./outlook-result.js";
import type { Scaled } from "./scale.js";
import { type Impact, impactFinder, type TierOf } from "./weigh.js";

interface WeighedEvent extends Impact {
  readonly event: OutlookEvent;
}

/** An event for each group of open questions: those first that decide the tier, then by weight, due day, item and record. */
export function eventsOf(all: Scaled, tierOf: TierOf, isCertain: boolean): readonly OutlookEvent[] {
  const impactIn = impactFinder(all, tierOf, isCertain);
  const events = all.categories.flatMap((category) =>
    category.items.flatMap((item): WeighedEvent[] => {
      const impactOf = impactIn(category, item);
      const numbers = new Map<Impact, Numbers>(); // Groups that are alike share them.
      return item.open.groups.map((group, place) => {
        const impact = impactOf(item.outcomes[place] as readonly bigint[]);
        const shown = numbers.get(impact) ?? numbersOf(group, impact, all);
        numbers.set(impact, shown);
        return { ...impact, event: eventOf(group, item.open.item, impact, shown) };
      });
    }),
  );
  return events.sort(inOrder).map(({ event }) => event);
}

type Numbers = Pick<OutlookEvent, "best" | "worst" | "weight">;

function numbersOf({ outcomes }: Group, { weight }: Impact, all: Scaled): Numbers {
  return {
    best: decimalText((outcomes[0] as Outcome).points),
    worst: decimalText((outcomes.at(-1) as Outcome).points),
    weight: decimalText(all.toFraction(weight)),
  };
}

function eventOf(group: Group, item: ItemNumber, { decides }: Impact, numbers: Numbers): OutlookEvent {
  const { code, recordId, questions, due } = group;
  return { code, item, recordId, questions, due: due === null ? null : formatDay(due), ...numbers, decides };
}

function inOrder(a: WeighedEvent, b: WeighedEvent): number {
  if (a.decides !== b.decides) return a.decides ? -1 : 1;
  if (a.weight !== b.weight) return a.weight > b.weight ? -1 : 1;
  const [one, other] = [a.event, b.event];
  return (
    inTextOrder(one.due ?? "~", other.due ?? "~") || one.item - other.item || inTextOrder(one.recordId, other.recordId)
  );
}
