// Times are those of the language's `d`. It takes no notice of an instant's offset, but of the zone that it is given:
// an export knows China's own time and Z. Texts cannot be compared.
import { AS_OF_DATE, FIRST_DATE, lastStart } from "../calendar.mjs";
import { zenPeer } from "../engines/zen-engine.mjs";

const date = (path) => `d(${path}, "Asia/Shanghai")`;
const instant = (path) => `d(${path}, contains(${path}, "Z") ? "UTC" : "Asia/Shanghai")`;
const literal = (text) => date(`"${text}"`);

const isBy = (path, last) => `${date(path)} <= ${literal(last)}`;
const isFrom = (path) => `${date(path)} >= ${literal(FIRST_DATE)}`;
const isLaterDate = (path) => `(${path} == null or ${date(path)} > ${literal(AS_OF_DATE)})`;
const isLater = (path) => `(${path} == null or ${instant(path)} >= ${literal(AS_OF_DATE)}.add("1d"))`;
const isUploadedLate = (from, uploaded) =>
  `(${uploaded} == null or ${instant(uploaded)} >= ${date(from)}.add("8d")) and ${isFrom(from)} and ${isBy(from, lastStart(7))}`;
const isInSight = isBy("row.signedOn", AS_OF_DATE);

const SERVICE_DUE = `max([${date("row.signedOn")}.add("45d"), ${date("row.effectiveOn")}.add("45d"), ${date("row.deferredUntil")}])`;
const someHazard = (test) => `some(row.hazards ?? [] as hazard, ${test})`;
const IS_UNRESOLVED = `${isBy("hazard.foundOn", AS_OF_DATE)} and ${isLaterDate("hazard.recheckedOn")}
  and (not hazard.major or ${isLaterDate("hazard.refusedOn")} or ${isLaterDate("hazard.reportedToAuthorityOn")})`;
const IS_SET_LATER = `hazard.rectifyBy != null and ${isLaterDate("hazard.rectifyBy")}
  and ${date("hazard.foundOn")} <= ${date("row.performedOn")}`;

const RULES = {
  firstService: `row.enterpriseSize in ["large", "medium"]
    and none(row.servedOn as day, day != null and ${date("day")} <= ${SERVICE_DUE})
    and (${isFrom("row.signedOn")} or ${isFrom("row.effectiveOn")}) and ${SERVICE_DUE} <= ${literal(AS_OF_DATE)}
    and (row.terminatedOn == null or ${date("row.terminatedOn")} > ${SERVICE_DUE})`,
  serviceLoop: `(${isLater("row.closedAt")} or ${someHazard(IS_UNRESOLVED)})
    and row.performedOn != null and ${isFrom("row.performedOn")} and ${isBy("row.performedOn", AS_OF_DATE)}
    and (${isLater("row.assignedAt")} or ${isLater("row.plannedAt")} or ${isLater("row.reportedAt")})
    and not ${someHazard(IS_SET_LATER)} and ${isInSight}`,
  policyUpload: isUploadedLate("row.signedOn", "row.uploadedAt"),
  claimUpload: `row.settledOn != null and ${isUploadedLate("row.settledOn", "row.resultUploadedAt")} and ${isInSight}`,
};

const PICK = {
  policies: ({ policy, services, deferredUntil }) => {
    const { enterpriseSize, signedOn, effectiveOn, terminatedOn, uploadedAt } = policy;
    const servedOn = services.map(({ performedOn }) => performedOn);
    return { enterpriseSize, signedOn, effectiveOn, terminatedOn, uploadedAt, deferredUntil, servedOn };
  },
  services: ({ service, policy: { signedOn } }) => {
    const { assignedAt, plannedAt, performedOn, reportedAt, closedAt, hazards } = service;
    return { signedOn, assignedAt, plannedAt, performedOn, reportedAt, closedAt, hazards };
  },
  claims: ({ claim: { settledOn, resultUploadedAt }, policy: { signedOn } }) => {
    return { signedOn, settledOn, resultUploadedAt };
  },
};

export default function makePeer() {
  return zenPeer(RULES, PICK);
}
