// Dates are compared as texts. For days, and for the earliest of some dates, the engine is given methods. The services
// are not looked at in a `some` with the policy seen from within: the engine follows such paths anew each time.
import { instantDay } from "../../days.mjs";
import { AS_OF, AS_OF_DATE, FIRST_DATE, lastStart } from "../calendar.mjs";
import { jsonLogicPeer } from "../engines/json-logic-engine.mjs";

const METHODS = {
  /** The day, in China, of a date or an instant: later than any of what is absent. */
  day: ([text]) => instantDay(text),
  daysBetween: ([from, to]) => instantDay(to) - instantDay(from),
  earliest: (dates) => dates.reduce((earliest, date) => (date == null || date > earliest ? earliest : date), null),
};

const v = (path) => ({ var: path });
const not = (test) => ({ "!": test });
const isBy = (date, last) => ({ "<=": [date, last] });
const isWithin = (date, last) => ({ "<=": [FIRST_DATE, date, last] });
const isLater = (path) => ({ ">": [{ day: v(path) }, AS_OF] });
const isPast = (from, days, to) => ({ ">": [{ daysBetween: [from, to] }, days] });

const [SIGNED, EFFECTIVE, DEFERRED] = [v("policy.signedOn"), v("policy.effectiveOn"), v("deferredUntil")];
const BEGUN = { if: [{ ">": [EFFECTIVE, SIGNED] }, EFFECTIVE, SIGNED] };
const isPastServiceDue = (date) => ({ and: [isPast(BEGUN, 45, date), not(isBy(date, DEFERRED))] });

const IS_UNRESOLVED = {
  and: [
    isBy(v("foundOn"), AS_OF_DATE),
    isLater("recheckedOn"),
    { or: [not(v("major")), isLater("refusedOn"), isLater("reportedToAuthorityOn")] },
  ],
};
const IS_SET_LATER = {
  and: [isBy(v("foundOn"), v("../../service.performedOn")), { ">": [v("rectifyBy"), AS_OF_DATE] }],
};

const RULES = {
  firstService: {
    and: [
      { in: [v("policy.enterpriseSize"), ["large", "medium"]] },
      isPastServiceDue({ earliest: { map: [v("services"), v("performedOn")] } }),
      isWithin(BEGUN, lastStart(45)),
      isBy(DEFERRED, AS_OF_DATE),
      isPastServiceDue(v("policy.terminatedOn")),
    ],
  },
  serviceLoop: {
    and: [
      { or: [isLater("service.closedAt"), { some: [v("service.hazards"), IS_UNRESOLVED] }] },
      isWithin(v("service.performedOn"), AS_OF_DATE),
      { or: [isLater("service.assignedAt"), isLater("service.plannedAt"), isLater("service.reportedAt")] },
      not({ some: [v("service.hazards"), IS_SET_LATER] }),
      isBy(SIGNED, AS_OF_DATE),
    ],
  },
  policyUpload: { and: [isPast(SIGNED, 7, v("policy.uploadedAt")), isWithin(SIGNED, lastStart(7))] },
  claimUpload: {
    and: [
      isPast(v("claim.settledOn"), 7, v("claim.resultUploadedAt")),
      isWithin(v("claim.settledOn"), lastStart(7)),
      isBy(SIGNED, AS_OF_DATE),
    ],
  },
};

export default function makePeer() {
  return jsonLogicPeer(RULES, METHODS);
}
