import { type Found, found } from "../errors/found.js";
import { pathText } from "../errors/zod-issues.js";
import { isRecord } from "../values/objects.js";
import { fieldsOf } from "./canonical-json.js";

/** A place where two values of JSON differ, with its path: `categories[1].items[2].deduction`. */
export interface JsonDifference {
  readonly field: string;
  readonly certified: Found;
  readonly found: Found;
}

/** Where two values of JSON differ: each text, number and so on by itself, fields by name, lists place by place. */
export function jsonDifferences(certified: unknown, own: unknown, path: readonly PropertyKey[] = []): JsonDifference[] {
  if (isList(certified) && isList(own)) {
    const longer = certified.length > own.length ? certified : own;
    return longer.flatMap((_, index) => jsonDifferences(certified[index], own[index], [...path, index]));
  }
  if (isRecord(certified) && isRecord(own)) {
    const [ours, theirs] = [new Map(fieldsOf(own)), new Map(fieldsOf(certified))];
    const names = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
    return names.flatMap((name) => jsonDifferences(theirs.get(name), ours.get(name), [...path, name]));
  }
  return certified === own ? [] : [{ field: pathText(path), certified: found(certified), found: found(own) }];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
