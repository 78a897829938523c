import * as z from "zod";
import { readOption } from "../../errors/read-option.js";
import { date } from "../../records/fields.js";
import { clauseSchema } from "../../rulebook/clause.js";
import { itemNumber, loop } from "../../schemas/breach.js";
import { decimal, name } from "../../schemas/fields.js";
import { once } from "../../values/once.js";
import { DUTY_KINDS, DUTY_STATES, type ListedDuty } from "../listed-duty.js";

/** The last day that has a day after it that a calendar can write. */
const LAST_DAY = "9999-12-30";

const dutySchema = once(() =>
  z.strictObject({
    insurerId: name(),
    insurerName: z.string(),
    kind: z.enum(DUTY_KINDS),
    item: itemNumber().nullable(),
    recordId: name(),
    hazardId: name().nullable(),
    policyId: name().nullable(),
    clause: clauseSchema(),
    state: z.enum(DUTY_STATES),
    start: date,
    due: date.check(z.refine((due) => due <= LAST_DAY, { params: { code: "out-of-range" } })).nullable(),
    done: date.nullable(),
    toDo: z.boolean(),
    daysLeft: z.int().nullable(),
    inPeriod: z.boolean(),
    points: decimal(),
    atStake: decimal(),
    net: decimal(),
    loop: loop().nullable(),
  }),
);

/**
 * Duties, whether they come from `duties` or from JSON that was kept.
 *
 * @throws CallError naming every field of another form than a duty's.
 */
export function readDuties(given: unknown): ListedDuty[] {
  return readOption(z.array(dutySchema()), given, "duties") as ListedDuty[];
}
