import { AS_OF, FIRST_DAY } from "../calendar.mjs";
import { at, is, jsonRulesPeer } from "../engines/json-rules-engine.mjs";

const isAfterDue = (path, due) => is(path, "greaterThan", at(due));
const isAfter = (path) => is(path, "greaterThan", AS_OF);
const isBy = (path) => is(path, "lessThanInclusive", AS_OF);
const isFrom = (path) => is(path, "greaterThanInclusive", FIRST_DAY);

const RULES = {
  firstService: [
    isAfterDue("served", "serviceDue"),
    is("size", "in", ["large", "medium"]),
    isFrom("begun"),
    isBy("serviceDue"),
    isAfterDue("terminated", "serviceDue"),
  ],
  serviceLoop: [
    { any: [isAfter("assigned"), isAfter("planned"), isAfter("reported")] },
    { any: [isAfter("closed"), is("unresolved", "greaterThan", 0)] },
    isFrom("performed"),
    isBy("performed"),
    isBy("judged"),
  ],
  policyUpload: [isAfterDue("uploaded", "uploadDue"), isFrom("signed"), isBy("uploadDue")],
  claimUpload: [isAfterDue("uploaded", "uploadDue"), isFrom("settled"), isBy("uploadDue")],
};

export default function makePeer() {
  return jsonRulesPeer(RULES);
}
