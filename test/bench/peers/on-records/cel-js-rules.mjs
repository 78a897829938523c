// The rules on records, whatever times are: dates that need no arithmetic are compared as texts.
import { Environment } from "@marcbachmann/cel-js";
import { AS_OF_DATE, FIRST_DATE, lastStart } from "../calendar.mjs";
import { celPeer } from "../engines/cel-js.mjs";

/**
 * How CEL says what time a date begins and an instant is, and how long some days are; the constant `closing` is when
 * the period is over. What is due on the seventh day is late from the eighth on.
 */
export function celPeerWith({ ofDate, ofInstant, days, declareTimes }) {
  const isLaterDate = (path) => `(!has(${path}) || ${path} > "${AS_OF_DATE}")`;
  const isLater = (path) => `(!has(${path}) || ${ofInstant(path)} >= closing)`;
  const isUploadedLate = (
    from,
    uploaded,
  ) => `(!has(${uploaded}) || ${ofInstant(uploaded)} >= ${ofDate(from)} + ${days(8)})
    && ${from} >= "${FIRST_DATE}" && ${from} <= "${lastStart(7)}"`;
  const isInSight = `policy.signedOn <= "${AS_OF_DATE}"`;
  const someHazard = (test) => `(has(service.hazards) && service.hazards.exists(hazard, ${test}))`;
  const isUnresolved = `hazard.foundOn <= "${AS_OF_DATE}" && ${isLaterDate("hazard.recheckedOn")}
    && (!hazard.major || ${isLaterDate("hazard.refusedOn")} || ${isLaterDate("hazard.reportedToAuthorityOn")})`;
  const isSetLater = `has(hazard.rectifyBy) && hazard.rectifyBy > "${AS_OF_DATE}" && hazard.foundOn <= service.performedOn`;

  const rules = {
    firstService: `has(policy.enterpriseSize) && policy.enterpriseSize in ["large", "medium"]
      && cel.bind(begun, policy.effectiveOn > policy.signedOn ? policy.effectiveOn : policy.signedOn,
        begun >= "${FIRST_DATE}" && begun <= "${lastStart(45)}" && deferredUntil <= "${AS_OF_DATE}"
        && cel.bind(late, ${ofDate("begun")} + ${days(46)},
          !services.exists(each, has(each.performedOn)
            && (${ofDate("each.performedOn")} < late || each.performedOn <= deferredUntil))
          && (!has(policy.terminatedOn)
            || ${ofDate("policy.terminatedOn")} >= late && policy.terminatedOn > deferredUntil)))`,
    serviceLoop: `(${isLater("service.closedAt")} || ${someHazard(isUnresolved)})
      && has(service.performedOn) && service.performedOn >= "${FIRST_DATE}" && service.performedOn <= "${AS_OF_DATE}"
      && (${isLater("service.assignedAt")} || ${isLater("service.plannedAt")} || ${isLater("service.reportedAt")})
      && !${someHazard(isSetLater)} && ${isInSight}`,
    policyUpload: isUploadedLate("policy.signedOn", "policy.uploadedAt"),
    claimUpload: `has(claim.settledOn) && ${isUploadedLate("claim.settledOn", "claim.resultUploadedAt")} && ${isInSight}`,
  };
  const environment = new Environment()
    .registerVariable("policy", "map<string, string>")
    .registerVariable("service", "map")
    .registerVariable("claim", "map<string, string>")
    .registerVariable("services", "list<map>")
    .registerVariable("deferredUntil", "string");
  return celPeer(declareTimes(environment), rules);
}
