import { callError } from "../../errors/call-error.js";
import { found } from "../../errors/found.js";
import type { Language } from "../../messages/catalog.js";
import { nameOf } from "../../messages/describe.js";
import { inLanguage } from "../../messages/look-up.js";
import { showNumber } from "../../messages/show-number.js";
import { isObject } from "../../values/objects.js";
import type { Answer } from "../answer.js";
import type { Placed } from "../catalog.js";
import type { PlanCatalog } from "./catalog.js";
import { en } from "./en.js";
import type { AssuredScore, Plan, PlannedAction } from "./plan-result.js";
import { zhCN } from "./zh-cn.js";

const CATALOGS: { readonly [Tag in Language]: PlanCatalog } = { "zh-CN": zhCN, en };

/**
 * A sentence for a plan: the tier, the score that is sure with it and without it, and what it costs; or what the tier
 * lacks, and what is lost whatever is done. Scores are cut to two decimals, downwards; what is lacking is not cut.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something that `planTo` did not give.
 * @example describePlan(plan, "en") //=> "Insurer A can make sure of Self-managed by 1 action, at a cost of 1: …"
 */
export function describePlan(plan: Plan, language: Language): string {
  const catalog = inLanguage(CATALOGS, language);
  const { to, from } = isObject(plan) ? plan : ({} as Partial<Plan>);
  if (to === undefined || from === undefined) throw callError("unknown-value", "plan", found(plan));
  const { insurerName, shortfall, actions, cost } = plan;
  const tier = nameOf("tier", plan.tier, language);
  if (shortfall !== null) {
    const lost = shortfall.lost.map(({ item, id, points }) => {
      return { item: catalog.item(item, nameOf("item", id, language)), points: showNumber(points) };
    });
    return catalog.unreachable(insurerName, tier, placed(to, language), shortfall.lacking, lost);
  }
  if (actions.length === 0) return catalog.certain(insurerName, tier, placed(from, language));
  return catalog.reachable(
    insurerName,
    tier,
    placed(from, language),
    placed(to, language),
    actions.length,
    cost as string,
  );
}

/**
 * A sentence for an action of a plan: what is to be done and until when, what it adds, and what it costs.
 *
 * @throws CallError `unknown-value` for another language, or for something that is no action.
 * @example describePlannedAction(action, "en") //=> "By 2024-07-05: upload the e-policy of policy P-1. It adds 3, and costs 1."
 */
export function describePlannedAction(planned: PlannedAction, language: Language): string {
  const catalog = inLanguage(CATALOGS, language);
  const code: unknown = planned?.action?.code;
  if (typeof code !== "string" || !Object.hasOwn(catalog.actions, code)) {
    throw callError("unknown-value", "planned", found(code));
  }
  const { action, gain, cost } = planned;
  const subject = "dimension" in action ? nameOf("dimension", action.dimension, language) : "";
  const inWords = catalog.actions[action.code] as (action: Answer, subject: string) => string;
  return catalog.action(inWords(action, subject), action.by, showNumber(gain), cost);
}

function placed({ score, tier }: AssuredScore, language: Language): Placed {
  return { score: showNumber(score), tier: nameOf("tier", tier, language) };
}
