import { fieldsOfHazard } from "./fields.js";
import { pairRows, type Row } from "./match.js";
import { type FieldValue, fieldValue, isSameValue } from "./same-value.js";

/** A field that does not say the same on both sides. */
export interface FieldDifference {
  /** With its path where it is nested, by the hazard's id: `hazards[Z-1].recheckedOn`. */
  readonly field: string;
  /** As it stands there; `null` where it does not. */
  readonly ours: FieldValue;
  readonly theirs: FieldValue;
}

/** Those of a table's fields in which two rows differ, in their order. */
export function compareRows(fields: readonly string[], ours: Row, theirs: Row): FieldDifference[] {
  const differences: FieldDifference[] = [];
  for (const field of fields) {
    if (field === "hazards") compareHazards(ours, theirs, differences);
    else compareField(field, field, ours, theirs, differences);
  }
  return differences;
}

function compareField(field: string, path: string, ours: Row, theirs: Row, differences: FieldDifference[]): void {
  const [our, their] = [fieldValue(ours, field), fieldValue(theirs, field)];
  if (!isSameValue(field, our, their)) differences.push({ field: path, ours: our, theirs: their });
}

/** Hazards are matched by their ids; one that is missing on a side differs in all that it says. */
function compareHazards(ours: Row, theirs: Row, differences: FieldDifference[]): void {
  const [our, their] = [hazardsOf(ours), hazardsOf(theirs)];
  if (our.length === 0 && their.length === 0) return;
  const fields = fieldsOfHazard();
  const pairs = pairRows(our, their, hazardId, fields);
  const byId = pairs.map((pair) => ({ pair, id: hazardId((pair[0] ?? pair[1]) as Row) }));
  byId.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)); // equal ids stay in the order in which they were paired
  for (const { pair, id } of byId) {
    const [one = {}, other = {}] = pair;
    for (const field of fields) compareField(field, `hazards[${id}].${field}`, one, other, differences);
  }
}

function hazardsOf(service: Row): readonly Row[] {
  return (service["hazards"] ?? []) as readonly Row[];
}

function hazardId(hazard: Row): string {
  return hazard["hazardId"] as string;
}
