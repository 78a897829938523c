import { readColumns } from "./columns/columns.js";
import { plainHeading, splitUnit } from "./heading.js";
import type { ReadKind } from "./kinds/kind.js";
import type { Sheet } from "./sheet.js";

/** The field that a heading stands for, and the unit that it gives, if any. */
export interface HeadingMatch {
  readonly field: string;
  readonly kind: ReadKind;
  readonly unit: string | null;
}

/** What each heading of a sheet would stand for; `undefined` for an unknown one. */
export function headingMatcher({ table, aliases }: Sheet): (plain: string) => HeadingMatch | undefined {
  const columns = readColumns(table);
  const fields = new Map<string, string>();
  for (const [field, { headings }] of Object.entries(columns)) {
    for (const heading of [field, ...headings]) fields.set(plainHeading(heading), field);
  }
  for (const [heading, field] of aliases) fields.set(heading, field); // the caller's own go before

  return (plain) => {
    const whole = fields.get(plain);
    const { base, unit: word } = splitUnit(plain);
    const field = whole ?? fields.get(base);
    const kind = field === undefined ? undefined : columns[field]?.kind;
    if (field === undefined || kind === undefined) return undefined;
    const unit = word === undefined ? null : kind.units?.get(word);
    if (unit !== undefined) return { field, kind, unit };
    return whole === undefined ? undefined : { field, kind, unit: null }; // brackets may be part of a heading: 县(区)
  };
}
