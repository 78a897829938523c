import { itemOf } from "../../rules/context.js";
import { type Day, NEVER } from "../../values/day.js";
import { type Fraction, fractionOf } from "../../values/fraction.js";
import { inTextOrder } from "../../values/lists.js";
import type { ItemId } from "../../vocabulary/items.js";
import { reportGroups } from "./annual-report.js";
import { disputeGroups } from "./disputes.js";
import { feeGroups } from "./fee.js";
import { everyFinding } from "./findings.js";
import { firstServiceGroups } from "./first-service.js";
import type { Group, Situation } from "./group.js";
import { loopGroups } from "./service-loop.js";
import { starsGroups } from "./stars.js";
import { claimGroups, uploadGroups } from "./uploads.js";

/** What is still open of each item. */
const GROUPS_OF: { readonly [Id in ItemId]: (situation: Situation) => Group[] } = {
  "filed-terms": (situation) => {
    return everyFinding(1, "filed-terms.undecided", pointsOf("filed-terms", situation), situation);
  },
  "first-service": firstServiceGroups,
  "service-loop": loopGroups,
  "fee-usage": feeGroups,
  "annual-report": reportGroups,
  "policy-upload": uploadGroups,
  "data-quality": (situation) => {
    return everyFinding(7, "data-quality.undecided", pointsOf("data-quality", situation), situation);
  },
  "claim-upload": claimGroups,
  "survey-stars": starsGroups,
  disputes: disputeGroups,
};

function pointsOf(id: "filed-terms" | "data-quality", { context }: Situation): Fraction {
  return fractionOf(itemOf(context, id).points);
}

/** The groups of open questions of an item, in order of due day, then of id, whatever the order of the records. */
export function groupsOf(id: ItemId, situation: Situation): readonly Group[] {
  return GROUPS_OF[id](situation).sort(
    (a, b) => dueOf(a) - dueOf(b) || inTextOrder(a.recordId, b.recordId) || inTextOrder(textOf(a), textOf(b)),
  );
}

function dueOf({ due }: Group): Day {
  return due ?? NEVER;
}

/** Tells apart a record and a finding of one id, or a case and an event. */
function textOf({ questions }: Group): string {
  return JSON.stringify(questions);
}
