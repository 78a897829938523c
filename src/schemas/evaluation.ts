import * as z from "zod";
import { date } from "../records/fields.js";
import { clauseSchema } from "../rulebook/clause.js";
import { OPEN_DUTY_CODES } from "../rules/open-duty.js";
import { ITEM_IDS, type ItemId, METHODS } from "../vocabulary/items.js";
import { ITEM_STATUSES } from "../vocabulary/statuses.js";
import { about, breachSchema, itemNumber } from "./breach.js";
import { decimal, name, whole } from "./fields.js";
import { flagSchema } from "./flag.js";
import { readings } from "./readings.js";

const itemSchema = z.strictObject({
  item: itemNumber(),
  id: z.literal<ItemId[]>(Object.values(ITEM_IDS)),
  weight: decimal(),
  clauses: z.array(clauseSchema()),
  methods: z.array(z.enum(METHODS)),
  status: z.enum(ITEM_STATUSES),
  gross: decimal(),
  deduction: decimal(),
  breaches: z.array(breachSchema()),
});

const categorySchema = z.strictObject({
  id: name(),
  points: decimal(),
  gross: decimal(),
  deduction: decimal(),
  score: decimal(),
  items: z.array(itemSchema),
});

const undecidedSchema = z.strictObject({
  code: z.literal("undecided-finding"),
  item: itemNumber(),
  findingId: name(),
  foundOn: date,
  status: z.enum(["detected", "appealed"]),
  about: about(),
  points: decimal(),
  clause: clauseSchema(),
});

const openSchema = z.strictObject({
  code: z.enum(OPEN_DUTY_CODES),
  item: itemNumber(),
  recordId: name(),
  policyId: name().nullable(),
  due: date,
  inPeriod: z.boolean(),
  points: decimal(),
  atStake: decimal(),
  clause: clauseSchema(),
});

const omittedSchema = z.strictObject({
  item: itemNumber(),
  breaches: whole(),
  open: whole(),
  undecided: whole(),
  flags: whole(),
});

/** An evaluation as JSON: the form of what `evaluate` gives, and not that its numbers add up. */
export const evaluationSchema = z.strictObject({
  rulebook: name(),
  insurerId: name(),
  insurerName: z.string(),
  period: z.strictObject({ start: date, end: date }),
  asOf: date,
  readings: readings(),
  score: decimal(),
  exactScore: z.string().check(z.regex(/^-?\d+\/[1-9]\d*$/)),
  tier: name(),
  categories: z.array(categorySchema),
  flags: z.array(flagSchema()),
  undecided: z.array(undecidedSchema),
  open: z.array(openSchema),
  omitted: z.exactOptional(z.array(omittedSchema)),
});
