import * as z from "zod";
import { date } from "../records/fields.js";
import { clauseSchema } from "../rulebook/clause.js";
import type { BreachCode } from "../rules/breach.js";
import { once } from "../values/once.js";
import { ITEM_NUMBERS } from "../vocabulary/items.js";
import { SURVEY_DIMENSIONS } from "../vocabulary/statuses.js";
import { TABLE_NAMES } from "../vocabulary/tables.js";
import { decimal, name, whole } from "./fields.js";

/** The record that a finding names. */
export const about = once(() => z.strictObject({ table: z.enum(TABLE_NAMES), recordId: name() }).nullable());

export const itemNumber = once(() => z.literal(ITEM_NUMBERS));

export const duty = once(() =>
  z.strictObject({
    policyId: name(),
    start: date,
    due: date,
    done: date.nullable(),
    daysLate: whole(),
  }),
);

export const loop = once(() =>
  z.strictObject({
    policyId: name(),
    performedOn: date,
    missingStages: z.array(z.enum(["assigned", "planned", "reported"])),
    isClosed: z.boolean(),
    unresolvedHazards: z.array(name()),
  }),
);

const fee = () =>
  z.strictObject({
    spent: decimal(),
    base: decimal(),
    provided: decimal(),
    premium: decimal(),
    percent: decimal(),
  });

const report = once(() => z.strictObject({ year: z.int(), due: date, done: date.nullable(), daysLate: whole() }));

export const finding = once(() => z.strictObject({ about: about() }));

const stars = once(() => z.strictObject({ dimension: z.enum(SURVEY_DIMENSIONS), sum: whole(), count: whole() }));

export const dispute = once(() =>
  z.strictObject({
    disputeId: name(),
    eventId: name().nullable(),
    cause: z.enum(["underwriting", "claims", "prevention", "other"]),
    forum: z.enum(["court", "arbitration", "complaint"]),
    filedOn: date,
    determinedOn: date,
  }),
);

function breach<Code extends BreachCode, Evidence extends z.ZodType>(code: Code, evidence: Evidence) {
  return z.strictObject({
    code: z.literal(code),
    item: itemNumber(),
    recordId: name(),
    day: date,
    points: decimal(),
    absorbed: decimal(),
    net: decimal(),
    clause: clauseSchema(),
    evidence,
  });
}

/** A line of the ledger, as JSON. */
export const breachSchema = once(() =>
  z.discriminatedUnion("code", [
    breach("filed-terms.found", finding()),
    breach("first-service.late", duty()),
    breach("first-service.missed", duty()),
    breach("service-loop.broken", loop()),
    breach("service-loop.found", finding()),
    breach("fee-usage.underspent", fee()),
    breach("annual-report.late", report()),
    breach("annual-report.missed", report()),
    breach("policy-upload.late", duty()),
    breach("policy-upload.missed", duty()),
    breach("policy-upload.found", finding()),
    breach("data-quality.found", finding()),
    breach("claim-upload.late", duty()),
    breach("claim-upload.missed", duty()),
    breach("claim-upload.found", finding()),
    breach("survey-stars.lost", stars()),
    breach("survey-stars.unrated", stars()),
    breach("disputes.liable", dispute()),
  ]),
);
