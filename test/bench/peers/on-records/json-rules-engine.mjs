// Dates are compared by operators, and facts that take more than one record are worked out when a rule asks for them.
import { dayOf, instantDay } from "../../days.mjs";
import { AS_OF, AS_OF_DATE, FIRST_DATE, FIRST_DAY, lastStart } from "../calendar.mjs";
import { at, is, jsonRulesPeer } from "../engines/json-rules-engine.mjs";
import { begunDay } from "../first-service.mjs";
import { isUnresolved, judgingDay } from "../hazards.mjs";

const OPERATORS = {
  onOrBefore: (date, last) => date <= last,
  within: (date, [first, last]) => date >= first && date <= last,
  afterDay: (instant, day) => instantDay(instant) > day,
  overAWeekAfter: (instant, date) => instantDay(instant) > dayOf(date) + 7,
  haveUnresolved: (hazards) => hazards?.some(isUnresolved) ?? false,
};

const FACTS = {
  begun: ({ policy }) => begunDay(policy),
  firstServiceDue: ({ policy, deferredUntil }) => Math.max(begunDay(policy) + 45, dayOf(deferredUntil)),
  firstServed: ({ services }) => Math.min(...services.map(({ performedOn }) => dayOf(performedOn))),
  judgingDay: ({ service }) => judgingDay(service),
};

const isLater = (path) => is(path, "afterDay", AS_OF);
const isInSight = is("policy.signedOn", "onOrBefore", AS_OF_DATE);
const isUploadedLate = (from, uploaded) => [
  is(uploaded, "overAWeekAfter", at(from)),
  is(from, "within", [FIRST_DATE, lastStart(7)]),
];

const RULES = {
  firstService: [
    is("policy.enterpriseSize", "in", ["large", "medium"]),
    { fact: "firstServed", operator: "greaterThan", value: { fact: "firstServiceDue" } },
    { fact: "begun", operator: "within", value: [FIRST_DAY, AS_OF - 45] },
    is("deferredUntil", "onOrBefore", AS_OF_DATE),
    is("policy.terminatedOn", "afterDay", { fact: "firstServiceDue" }),
  ],
  serviceLoop: [
    { any: [isLater("service.closedAt"), is("service.hazards", "haveUnresolved", true)] },
    is("service.performedOn", "within", [FIRST_DATE, AS_OF_DATE]),
    { any: [isLater("service.assignedAt"), isLater("service.plannedAt"), isLater("service.reportedAt")] },
    { fact: "judgingDay", operator: "lessThanInclusive", value: AS_OF },
    isInSight,
  ],
  policyUpload: isUploadedLate("policy.signedOn", "policy.uploadedAt"),
  claimUpload: [...isUploadedLate("claim.settledOn", "claim.resultUploadedAt"), isInSight],
};

export default function makePeer() {
  return jsonRulesPeer(RULES, { operators: OPERATORS, facts: FACTS });
}
