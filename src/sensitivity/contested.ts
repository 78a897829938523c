import type { BreachCode, DisputeEvidence, PricedCharge } from "../rules/breach.js";
import { formatDay } from "../values/day.js";
import type { Readings } from "../vocabulary/readings.js";
import { type Choices, OWN } from "./choices.js";
import type { JudgedItem } from "./judge-items.js";
import type { ContestedBreach, OtherReading } from "./result.js";

/** The breaches of an item by the call's own readings that another option of one reading makes none. */
export function contestedBreaches({ item, reads, breaches }: JudgedItem, choices: Choices): ContestedBreach[] {
  const own = breaches.get(OWN) as readonly PricedCharge[];
  if (own.length === 0) return [];
  const others = reads.flatMap((reading) =>
    choices
      .of(reading)
      .slice(1)
      .map((choice) => {
        const charges = breaches.get(choice) as readonly PricedCharge[];
        return {
          other: { reading, option: choices.optionOf(reading, choice) },
          known: new Set(charges.flatMap(namesOf)),
        };
      }),
  );
  return own.flatMap((charge) => {
    const name = nameOf(charge, choices.own);
    const notBy: OtherReading[] = others.filter(({ known }) => !known.has(name)).map(({ other }) => other);
    if (notBy.length === 0) return [];
    const { code, recordId, day } = charge;
    return [{ item, code, recordId, day: formatDay(day), notBy }];
  });
}

type Named = Pick<PricedCharge, "code" | "recordId" | "evidence">;

/** What a breach is told from others of its item by, so that it is found again where it is late instead of missed. */
function nameOf(charge: Named, { disputeUnit }: Readings): string {
  if (!isDispute(charge)) return nameOfRecord(charge);
  const { eventId, disputeId } = charge.evidence;
  return disputeUnit === "case" || eventId === null ? caseName(disputeId) : eventName(eventId);
}

/** All that a breach answers to: an event is found again in any of its cases, a case in the event that it makes count. */
function namesOf(charge: Named): readonly string[] {
  if (!isDispute(charge)) return [nameOfRecord(charge)];
  const { eventId, disputeId } = charge.evidence;
  return eventId === null ? [caseName(disputeId)] : [caseName(disputeId), eventName(eventId)];
}

/** A finding and the record that another is about may have the same id. */
function nameOfRecord({ code, recordId }: Named): string {
  return `${code.endsWith(".found") ? "finding" : "record"} ${recordId}`;
}

const caseName = (disputeId: string) => `case ${disputeId}`;
const eventName = (eventId: string) => `event ${eventId}`;

function isDispute(charge: Named): charge is Named & { readonly evidence: DisputeEvidence } {
  const code: BreachCode = "disputes.liable";
  return charge.code === code;
}
