import * as z from "zod";
import { date, id } from "../records/fields.js";
import { once } from "../values/once.js";
import { METHODS } from "../vocabulary/items.js";
import { ENTERPRISE_SIZES } from "../vocabulary/statuses.js";
import { clauseSchema, numberText } from "./clause.js";

/** A number of points: a decimal text such as `"2.5"`, 0 or more. */
const points = () => numberText(/^(?:0|[1-9]\d{0,5})(?:\.\d{1,4})?$/);

/** A bound in percent or points: a decimal text, which may be below 0. */
const bound = () => numberText(/^-?(?:0|[1-9]\d{0,5})(?:\.\d{1,4})?$/);

/** A number of days, from 1. */
const days = () => z.int().check(z.gte(1), z.lte(3660));

const interval = once(() => ({
  atLeast: bound().optional(),
  above: bound().optional(),
  below: bound().optional(),
  atMost: bound().optional(),
}));

/** What all items have: the most that they take, where they are written, and how they are assessed (评定方法). */
const common = once(() => ({
  weight: points(),
  clauses: z.array(clauseSchema()).check(z.minLength(1)),
  methods: z.array(z.enum(METHODS)).check(z.minLength(1)),
}));

/** The kinds of item; a rulebook has each at most once. */
const itemSchema = () =>
  z.discriminatedUnion("id", [
    z.strictObject({ id: z.literal("filed-terms"), ...common(), points: points() }),
    z.strictObject({
      id: z.literal("first-service"),
      ...common(),
      points: points(),
      days: days(),
      /** The sizes of policyholders that are owed the service. */
      sizes: z.array(z.enum(ENTERPRISE_SIZES)).check(z.minLength(1)),
    }),
    z.strictObject({ id: z.literal("service-loop"), ...common(), points: points() }),
    z.strictObject({
      id: z.literal("fee-usage"),
      ...common(),
      /** Spending in percent of the base, and what it takes. */
      bands: z.array(z.strictObject({ ...interval(), points: points() })).check(z.minLength(1)),
      /** The least that the service fee may be (不得低于保费总额的), in percent of the premiums. */
      floorPercent: points(),
      floorClause: clauseSchema(),
    }),
    z.strictObject({
      id: z.literal("annual-report"),
      ...common(),
      points: points(),
      /** The day of each year that the report is due on. */
      dueMonth: z.int().check(z.gte(1), z.lte(12)),
      dueDayOfMonth: z.int().check(z.gte(1), z.lte(31)),
    }),
    z.strictObject({ id: z.literal("policy-upload"), ...common(), points: points(), days: days() }),
    z.strictObject({ id: z.literal("data-quality"), ...common(), points: points() }),
    z.strictObject({ id: z.literal("claim-upload"), ...common(), points: points(), days: days() }),
    z.strictObject({
      id: z.literal("survey-stars"),
      ...common(),
      /** What a star earns; each of the three dimensions has up to five. */
      pointsPerStar: points(),
    }),
    z.strictObject({ id: z.literal("disputes"), ...common(), points: points() }),
  ]);

/** A rubric as data: every number that one city's may have and another's not. */
export const rulebookSchema = once(() =>
  z.strictObject({
    id: id,
    /** The notice: its number and the day it was issued. */
    source: z.strictObject({ document: z.string(), city: z.string(), issuedOn: date }),
    /** The first and last day in force; without `to` it is in force until another takes its place. */
    inForce: z.strictObject({ from: date, to: date.optional() }),
    categories: z
      .array(z.strictObject({ id: id, points: points(), items: z.array(itemSchema()).check(z.minLength(1)) }))
      .check(z.minLength(1)),
    /** The tiers of management, the best first. */
    tiers: z.array(z.strictObject({ id: id, ...interval(), clause: clauseSchema() })).check(z.minLength(1)),
  }),
);

type DeepReadonly<Value> = Value extends readonly (infer Element)[]
  ? readonly DeepReadonly<Element>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

/** A rubric as it is written, before {@link defineRulebook} has looked at it. */
export type RulebookData = DeepReadonly<z.infer<ReturnType<typeof rulebookSchema>>>;

/** A category of a rubric, its points, and its items. */
export type RulebookCategory = RulebookData["categories"][number];
/** A tier of management, and the scores that it holds. */
export type RulebookTier = RulebookData["tiers"][number];
/** An item of a rubric, of any of the ten kinds. */
export type RulebookItem = RulebookCategory["items"][number];
/** An item of a rubric, of one kind. */
export type RulebookItemOf<Id extends RulebookItem["id"]> = Extract<RulebookItem, { readonly id: Id }>;
