import type { Kind, ReadKind } from "../kinds/kind.js";

/** How a field stands in a sheet. */
export interface Column<Value = unknown, Reading extends ReadKind<Value> = Kind<Value>> {
  readonly kind: Reading;
  /** The Chinese headings that stand for the field; the first is written. The field's own name stands for it too. */
  readonly headings: readonly [string, ...string[]];
}

/** A column for each field of a record, in the order in which they are written. */
export type Columns<Row> = { readonly [Field in keyof Row]-?: Column<NonNullable<Row[Field]>> };

export function column<Value, Reading extends ReadKind<Value>>(
  kind: Reading & ReadKind<Value>,
  ...headings: readonly [string, ...string[]]
): Column<Value, Reading> {
  return { kind, headings };
}
