import { found } from "../errors/found.js";
import { RulebookError, type RulebookProblemCode } from "../errors/rulebook-error.js";
import { faultsOf, pathText, valueAt } from "../errors/zod-issues.js";
import { deepFreeze } from "../values/freeze.js";
import { lintRulebook } from "./lint.js";
import { type RulebookData, type RulebookItem, type RulebookItemOf, rulebookSchema } from "./schema.js";

declare const defined: unique symbol;

/** A rubric that can be applied: {@link defineRulebook} is the only maker. Plain, frozen data. */
export type Rulebook = RulebookData & { readonly [defined]: true };

const rulebooks = /* @__PURE__ */ new WeakSet<object>();

/**
 * A rulebook from a rubric written as data, of the same kinds of item as the notice's; what the rubric does not have
 * is left out.
 *
 * @throws RulebookError naming every problem: fields of a wrong form; bands with gaps or overlaps; tiers that leave a
 * score without a tier, or that no score can reach; weights that cannot add up to their category; days out of order.
 */
export function defineRulebook(data: RulebookData): Rulebook {
  const result = rulebookSchema().safeParse(data);
  if (!result.success) {
    const at = (path: readonly PropertyKey[]) => valueAt(data, path);
    const issues = faultsOf<RulebookProblemCode>(result.error, at).map(({ code, path }) => {
      return { code, field: path.length === 0 ? null : pathText(path), found: found(at(path)) };
    });
    throw new RulebookError(deepFreeze(issues));
  }
  const problems = lintRulebook(result.data);
  if (problems.length > 0) throw new RulebookError(deepFreeze(problems));
  return acceptRulebook(result.data);
}

/** A rulebook of data that are known to be sound: for those of this library, which the tests hold against the lint. */
export function acceptRulebook(data: RulebookData): Rulebook {
  const rulebook = deepFreeze(data) as Rulebook;
  rulebooks.add(rulebook);
  return rulebook;
}

/** Whether {@link defineRulebook} gave a value. */
export function isRulebook(value: unknown): value is Rulebook {
  return rulebooks.has(value as object);
}

/** The item of a kind; `undefined` where the rulebook has none. */
export function findItem<Id extends RulebookItem["id"]>(
  rulebook: RulebookData,
  id: Id,
): RulebookItemOf<Id> | undefined {
  for (const { items } of rulebook.categories) {
    for (const item of items) if (item.id === id) return item as RulebookItemOf<Id>;
  }
  return undefined;
}
