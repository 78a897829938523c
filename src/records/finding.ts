import * as z from "zod";
import { FINDING_ITEMS, type FindingItem } from "../vocabulary/items.js";
import { TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import { across, date, id, text } from "./fields.js";

/** The table of what a finding is about, where its item says so; items 1 and 7 name theirs. */
export const SUBJECT_TABLE: { readonly [Item in FindingItem]?: TableName } = {
  3: "services",
  6: "policies",
  8: "claims",
};

/** The items whose findings say in `recordTable` what table they speak of. */
const namesItsTable = (item: FindingItem): boolean => item === 1 || item === 7;

/** What an inspection (日常检查), a sampling (抽查) or a comparison (比对) found. */
export const findingSchema = z
  .strictObject({
    findingId: id(),
    insurerId: id(),
    item: z.literal(FINDING_ITEMS),
    /** What it is about: item 3 a service, 6 a policy, 8 a claim; items 1 and 7 any record. */
    recordId: id().nullish(),
    /** Items 1 and 7: with `recordId`, and only with it. */
    recordTable: z.enum(TABLE_NAMES).nullish(),
    foundOn: date(),
    /** Only `confirmed` findings take points. */
    status: z.enum(["detected", "confirmed", "appealed", "revoked"]),
    description: text().nullish(),
  })
  .check(
    across(
      "recordTable",
      "table-not-wanted",
      ({ item, recordTable }) => recordTable == null || SUBJECT_TABLE[item] === undefined,
    ),
    across("recordTable", "missing", ({ item, recordId, recordTable }) => {
      return !namesItsTable(item) || recordId == null || recordTable != null;
    }),
    across("recordId", "missing", ({ item, recordId, recordTable }) => {
      return !namesItsTable(item) || recordTable == null || recordId != null;
    }),
  );

export type Finding = Readonly<z.infer<typeof findingSchema>>;
