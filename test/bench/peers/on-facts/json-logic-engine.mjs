import { AS_OF, FIRST_DAY } from "../calendar.mjs";
import { jsonLogicPeer } from "../engines/json-logic-engine.mjs";

const v = (name) => ({ var: name });

const RULES = {
  firstService: {
    and: [
      { ">": [v("served"), v("serviceDue")] },
      { in: [v("size"), ["large", "medium"]] },
      { ">=": [v("begun"), FIRST_DAY] },
      { "<=": [v("serviceDue"), AS_OF] },
      { ">": [v("terminated"), v("serviceDue")] },
    ],
  },
  serviceLoop: {
    and: [
      { or: [{ ">": [v("assigned"), AS_OF] }, { ">": [v("planned"), AS_OF] }, { ">": [v("reported"), AS_OF] }] },
      { or: [{ ">": [v("closed"), AS_OF] }, { ">": [v("unresolved"), 0] }] },
      { "<=": [FIRST_DAY, v("performed"), AS_OF] },
      { "<=": [v("judged"), AS_OF] },
    ],
  },
  policyUpload: {
    and: [
      { ">": [v("uploaded"), v("uploadDue")] },
      { ">=": [v("signed"), FIRST_DAY] },
      { "<=": [v("uploadDue"), AS_OF] },
    ],
  },
  claimUpload: {
    and: [
      { ">": [v("uploaded"), v("uploadDue")] },
      { ">=": [v("settled"), FIRST_DAY] },
      { "<=": [v("uploadDue"), AS_OF] },
    ],
  },
};

export default function makePeer() {
  return jsonLogicPeer(RULES);
}
