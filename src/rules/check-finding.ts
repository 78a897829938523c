import { parseRecord } from "../dataset/parse.js";
import { callError } from "../errors/call-error.js";
import { readDate } from "../facts/read.js";
import type { Finding } from "../records/finding.js";
import { contains } from "../time/period.js";
import { type FindingItem, ITEM_IDS } from "../vocabulary/items.js";
import { assertContext, itemOf, type RuleContext } from "./context.js";

/** What a finding comes to by itself, as an importer reads it. */
export interface FindingVerdict {
  /** `unknown`: found after asOf. `undecided`: detected or appealed. */
  readonly status: "confirmed" | "undecided" | "revoked" | "unknown";
  readonly foundOn: string;
  /** Whether it is a breach that belongs to the period. */
  readonly counts: boolean;
}

/** The verdict on a finding of an item under which every confirmed finding counts. */
export function findingVerdict(item: FindingItem, finding: Finding, context: RuleContext): FindingVerdict {
  assertContext(context);
  itemOf(context, ITEM_IDS[item]);
  const sound = parseRecord("findings", finding);
  if (sound.item !== item) throw callError("unknown-value", "finding.item", sound.item);
  const found = readDate(sound.foundOn);
  const status = found > context.asOf ? "unknown" : statusOf(sound);
  const counts = status === "confirmed" && contains(context.period, found);
  return Object.freeze({ status, foundOn: sound.foundOn, counts });
}

function statusOf({ status }: Finding): FindingVerdict["status"] {
  return status === "confirmed" || status === "revoked" ? status : "undecided";
}
