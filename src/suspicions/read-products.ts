import * as z from "zod";
import { Problems } from "../dataset/problems.js";
import { snapshot, UNREADABLE } from "../dataset/snapshot.js";
import type { DatasetProblemCode } from "../errors/dataset-error.js";
import { found, shortened } from "../errors/found.js";
import { faultsOf, pathText, valueAt } from "../errors/zod-issues.js";
import { type FiledProduct, filedProductSchema } from "./filed-product.js";

/**
 * The filed products that a value is, in order of productId.
 *
 * @throws DatasetError naming every problem; `field` has the path from `filedProducts`.
 */
export function readProducts(given: unknown, insurerIds: ReadonlySet<string>): readonly FiledProduct[] {
  const problems = new Problems();
  const list = snapshot(given);
  const note = (code: DatasetProblemCode, path: readonly PropertyKey[]) => {
    const value = list === UNREADABLE ? "[unreadable]" : found(valueAt(list, path));
    const productId = valueAt(list, [path[0] ?? "", "productId"]);
    const recordId = typeof productId === "string" ? shortened(productId) : null;
    const field = `filedProducts${shortened(pathText(path))}`;
    problems.note(() => ({ code, table: null, row: null, recordId, field, found: value }));
  };
  const products = soundProducts(list, note);
  noteLinks(products, insurerIds, note);
  problems.throwIfAny();
  return [...products].sort((a, b) => (a.productId < b.productId ? -1 : 1));
}

type Note = (code: DatasetProblemCode, path: readonly PropertyKey[]) => void;

function soundProducts(list: unknown, note: Note): readonly FiledProduct[] {
  if (list === UNREADABLE) {
    note("unreadable", []);
    return [];
  }
  const result = z.array(filedProductSchema()).safeParse(list);
  if (result.success) return result.data;
  for (const { code, path } of faultsOf<DatasetProblemCode>(result.error, (path) => valueAt(list, path)))
    note(code, path);
  return [];
}

/** Notes ids that stand twice, and insurers that the dataset does not have. */
function noteLinks(products: readonly FiledProduct[], insurerIds: ReadonlySet<string>, note: Note): void {
  const seen = new Set<string>();
  for (const [index, { productId, insurerId }] of products.entries()) {
    if (seen.has(productId)) note("duplicate-id", [index, "productId"]);
    seen.add(productId);
    if (insurerId != null && !insurerIds.has(insurerId)) note("dangling-reference", [index, "insurerId"]);
  }
}
