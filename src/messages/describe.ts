import { type CallProblem, callError } from "../errors/call-error.js";
import type { DatasetProblem } from "../errors/dataset-error.js";
import { found } from "../errors/found.js";
import type { RulebookProblem } from "../errors/rulebook-error.js";
import type { OpenDuty, UndecidedFinding } from "../evaluation/evaluation.js";
import type { Clause } from "../rulebook/clause.js";
import type { Breach } from "../rules/breach.js";
import type { Flag } from "../rules/flag.js";
import { isObject } from "../values/objects.js";
import type { Catalog, Language } from "./catalog.js";
import { en } from "./en.js";
import { inLanguage, messageOf, withoutMessage } from "./look-up.js";
import { zhCN } from "./zh-cn.js";

/** What {@link describe} has a sentence for: everything that carries a code. */
export type Described = Breach | Flag | OpenDuty | UndecidedFinding | DatasetProblem | CallProblem | RulebookProblem;

const CATALOGS: { readonly [Tag in Language]: Catalog } = { "zh-CN": zhCN, en };

/**
 * A sentence for a breach, a flag, an open duty, an undecided finding, or a problem of a dataset, a call or a rulebook.
 *
 * @param language - `"zh-CN"` or `"en"`.
 * @throws CallError `unknown-value` for another language, or for something without a message.
 * @example describe(breach, "en") //=> "Policy P-1, signed on 2024-03-01: the e-policy was uploaded on 2024-03-09, …"
 */
export function describe(described: Described, language: Language): string {
  const catalog = catalogOf(language);
  if (!isObject(described)) throw withoutMessage(described);
  if ("evidence" in described) return describeBreach(described, catalog);
  if ("table" in described) return catalog.datasetProblem(described, messageOf(catalog.datasetProblems, described));
  if ("option" in described) return catalog.callProblem(described, messageOf(catalog.callProblems, described));
  if ("field" in described) return catalog.rulebookProblem(described, messageOf(catalog.rulebookProblems, described));
  if (described.code === "undecided-finding") return catalog.undecided(described);
  if ("atStake" in described) return messageOf(catalog.open, described)(described);
  return (messageOf(catalog.flags, described) as (flag: Flag) => string)(described);
}

function describeBreach(breach: Breach, catalog: Catalog): string {
  const happened = (messageOf(catalog.breaches, breach) as (breach: Breach) => string)(breach);
  return catalog.breach(happened, catalog.clause(breach.clause), breach);
}

/**
 * A clause as it is cited.
 *
 * @throws CallError `unknown-value` for another language.
 * @example citeClause({ part: "body", item: "2.5" }, "zh-CN") //=> "正文二（五）"
 */
export function citeClause(clause: Clause, language: Language): string {
  return catalogOf(language).clause(clause);
}

/** The kinds of id that {@link nameOf} has names for. */
export type NameKind = "item" | "category" | "tier" | "method" | "status" | "dimension" | "table";

/**
 * The name of an item, a category, a tier, a method, a status, a dimension or a table. An id that the catalogs do not
 * know, such as another city's tier, is its own name.
 *
 * @throws CallError `unknown-value` for another language or kind.
 * @example nameOf("tier", "self-managed", "zh-CN") //=> "自我管理"
 */
export function nameOf(kind: NameKind, id: string, language: Language): string {
  const kinds = catalogOf(language).names;
  if (!Object.hasOwn(kinds, kind)) throw callError("unknown-value", "kind", found(kind));
  const names: { readonly [id: string]: string } = kinds[kind];
  return Object.hasOwn(names, id) ? (names[id] as string) : id;
}

function catalogOf(language: Language): Catalog {
  return inLanguage(CATALOGS, language);
}
