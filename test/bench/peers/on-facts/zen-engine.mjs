import { AS_OF, FIRST_DAY } from "../calendar.mjs";
import { zenPeer } from "../engines/zen-engine.mjs";

const RULES = {
  firstService: `row.served > row.serviceDue and row.size in ["large", "medium"] and row.begun >= ${FIRST_DAY}
    and row.serviceDue <= ${AS_OF} and row.terminated > row.serviceDue`,
  serviceLoop: `(row.assigned > ${AS_OF} or row.planned > ${AS_OF} or row.reported > ${AS_OF})
    and (row.closed > ${AS_OF} or row.unresolved > 0)
    and row.performed >= ${FIRST_DAY} and row.performed <= ${AS_OF} and row.judged <= ${AS_OF}`,
  policyUpload: `row.uploaded > row.uploadDue and row.signed >= ${FIRST_DAY} and row.uploadDue <= ${AS_OF}`,
  claimUpload: `row.uploaded > row.uploadDue and row.settled >= ${FIRST_DAY} and row.uploadDue <= ${AS_OF}`,
};

export default function makePeer() {
  return zenPeer(RULES);
}
