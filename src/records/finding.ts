import * as z from "zod";
import { FINDING_ITEMS } from "../vocabulary/items.js";
import { TABLE_NAMES, type TableName } from "../vocabulary/tables.js";
import { across, date, id, text } from "./fields.js";

/** The table of the records that findings of an item are about, where the item says which; items 1 and 7 do not. */
export function tableOfItem(item: unknown): TableName | undefined {
  switch (item) {
    case 3:
      return "services";
    case 6:
      return "policies";
    case 8:
      return "claims";
    default:
      return undefined;
  }
}

/** Whether a finding of an item says in `recordTable` what table it speaks of. */
const namesItsTable = (item: unknown): boolean => item === 1 || item === 7;

/** What an inspection (日常检查), a sampling (抽查) or a comparison (比对) found. */
export const findingSchema = z
  .strictObject({
    findingId: id,
    insurerId: id,
    item: z.literal(FINDING_ITEMS),
    /** What it is about: item 3 a service, 6 a policy, 8 a claim; items 1 and 7 any record. */
    recordId: id.nullish(),
    /** Items 1 and 7: with `recordId`, and only with it. */
    recordTable: z.enum(TABLE_NAMES).nullish(),
    foundOn: date,
    /** Only `confirmed` findings take points. */
    status: z.enum(["detected", "confirmed", "appealed", "revoked"]),
    description: text.nullish(),
  })
  .check(
    across(
      "recordTable",
      "table-not-wanted",
      ({ item, recordTable }) => recordTable == null || tableOfItem(item) === undefined,
    ),
    across("recordTable", "missing", ({ item, recordId, recordTable }) => {
      return !namesItsTable(item) || recordId == null || recordTable != null;
    }),
    across("recordId", "missing", ({ item, recordId, recordTable }) => {
      return !namesItsTable(item) || recordTable == null || recordId != null;
    }),
  );

/** A sound row of `findings`. */
export type Finding = Readonly<z.infer<typeof findingSchema>>;
