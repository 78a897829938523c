import { nameOf } from "../../messages/describe.js";
import { ITEM_IDS, type ItemNumber } from "../../vocabulary/items.js";
import { itemName } from "../words/claims.js";
import type { Words } from "../words/words.js";

/** The item that something is of, by its number and name. */
export function numbered({ item }: { readonly item: ItemNumber }, words: Words): string {
  return itemName({ item, id: ITEM_IDS[item] }, words);
}

/** What something is about: an id, or the name of a dimension of the survey. */
export function recordName(
  { item, recordId }: { readonly item: ItemNumber; readonly recordId: string },
  { language }: Words,
): string {
  return item === ITEM_OF_SURVEY ? nameOf("dimension", recordId, language) : recordId;
}

const ITEM_OF_SURVEY: ItemNumber = 9;
