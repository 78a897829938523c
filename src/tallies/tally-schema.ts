import * as z from "zod";
import { date } from "../records/fields.js";
import { OPEN_DUTY_CODES } from "../rules/open-duty.js";
import { about, dispute, duty, finding, loop } from "../schemas/breach.js";
import { name, whole } from "../schemas/fields.js";
import { flagSchema } from "../schemas/flag.js";
import { readings } from "../schemas/readings.js";
import { once } from "../values/once.js";
import type { ItemId } from "../vocabulary/items.js";
import { MOST_STARS } from "../vocabulary/statuses.js";

/** A day, counted from 1970-01-01, or that of what never was. */
const day = () => z.int();

/** A sum of fen. */
const fen = () => z.string().check(z.regex(/^(?:0|-?[1-9]\d*)$/));

/** What an item that takes points for each breach gathers; `kinds` are its breaches, each with what stands behind it. */
function counted(kinds: { readonly [code: string]: z.ZodType }, more: { readonly [field: string]: z.ZodType } = {}) {
  const charges = Object.entries(kinds).map(([code, evidence]) =>
    z.strictObject({ code: z.literal(code), recordId: name(), day: day(), evidence }),
  );
  return z.strictObject({
    charges: z.array(z.union(charges)),
    open: z.array(
      z.strictObject({
        code: z.enum(OPEN_DUTY_CODES),
        recordId: name(),
        policyId: name().nullable(),
        due: day(),
        isOfPeriod: z.boolean(),
        isCovered: z.boolean(),
      }),
    ),
    undecided: z.array(
      z.strictObject({ findingId: name(), found: day(), status: z.enum(["detected", "appealed"]), about: about() }),
    ),
    flags: z.array(flagSchema()),
    beyond: z.strictObject({ charges: whole(), open: whole(), undecided: whole(), flags: whole() }),
    ...more,
  });
}

const stars = () => z.int().check(z.gte(0), z.lte(MOST_STARS));

const ofDimensions = <Schema extends z.ZodType>(schema: Schema) => ({
  attitude: schema,
  professionalism: schema,
  timeliness: schema,
});

/** A case, but for its days, which stand here as numbers. */
function ofDispute() {
  const { filedOn: _, determinedOn: __, ...fields } = dispute().shape;
  return fields;
}

const items = (): { readonly [Id in ItemId]: z.ZodType } => ({
  "filed-terms": counted({ "filed-terms.found": finding() }),
  "first-service": counted(
    { "first-service.late": duty(), "first-service.missed": duty() },
    { sizeUnknown: z.array(name()) },
  ),
  "service-loop": counted({ "service-loop.broken": loop(), "service-loop.found": finding() }),
  "fee-usage": z.strictObject({ spent: fen(), provided: fen(), premium: fen() }),
  "annual-report": z.strictObject({
    firstSigned: day(),
    reports: z.array(z.strictObject({ year: z.int(), submitted: day() })),
  }),
  "policy-upload": counted({
    "policy-upload.late": duty(),
    "policy-upload.missed": duty(),
    "policy-upload.found": finding(),
  }),
  "data-quality": counted({ "data-quality.found": finding() }),
  "claim-upload": counted({
    "claim-upload.late": duty(),
    "claim-upload.missed": duty(),
    "claim-upload.found": finding(),
  }),
  "survey-stars": z.strictObject({
    stars: z.strictObject(ofDimensions(z.strictObject({ sum: whole(), count: whole() }))),
    responses: z.array(
      z.strictObject({ policyholderId: name(), surveyId: name(), responded: day(), ...ofDimensions(stars()) }),
    ),
  }),
  disputes: z.strictObject({
    cases: z.array(z.strictObject({ ...ofDispute(), filed: day(), determined: day() })),
  }),
});

/** A tally as JSON. */
export const tallySchema = once(() =>
  z.strictObject({
    insurerId: name(),
    insurerName: z.string(),
    assessment: z.strictObject({
      rulebook: name(),
      period: z.strictObject({ start: date, end: date }),
      asOf: date,
      readings: readings(),
      keep: whole().nullable(),
    }),
    policies: whole(),
    items: z.strictObject(items()).partial(),
  }),
);
