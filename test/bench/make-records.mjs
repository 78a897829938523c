// The records of one policy: the contract, and all that hangs on it.
import { dateOf, dayOf } from "./days.mjs";

/** Contracts are signed from here on, for so many days: some before the rubric was in force, some after the year. */
const FIRST_SIGNED = dayOf("2023-11-15");
const SIGNING_DAYS = 425;

const COUNTIES = ["埇桥区", "砀山县", "萧县", "灵璧县", "泗县"];
const INDUSTRIES = ["危险化学品", "烟花爆竹", "矿山", "建筑施工", "金属冶炼", "交通运输", "渔业生产", "民用爆炸物品"];
const NAMES = ["鑫源", "宏达", "恒信", "永固", "华瑞", "天成", "金鼎", "瑞丰", "兴隆", "博远"];
const TRADES = ["化工", "建材", "矿业", "建筑工程", "机械制造", "物流", "水产", "冶金"];
const SIZES = ["large"].concat(Array(4).fill("medium"), Array(9).fill("small"), Array(6).fill("micro"));
const REASONS = ["投保企业停产检修,约定复产后开展服务", "投保企业搬迁", "恶劣天气,服务改期"];

/** The records of a policy that was signed at a share (0 to 1) of the time. */
export function makePolicyRecords(branch, share, known) {
  const { random, newId, add } = known;
  const { chance, pick, whole } = random;
  const { insurerId, breaks, spends } = branch;
  const signed = FIRST_SIGNED + Math.floor(share * SIGNING_DAYS);
  const effective = signed + whole(0, 15);
  const employees = whole(5, 400);
  const premium = employees * whole(9_000, 16_000); // in fen
  const fee = Math.round((premium * whole(12, 20)) / 100);
  const policyId = newId("P");
  const isAway = chance(0.01);
  const uploaded = chance(breaks * 0.2) ? null : signed + (chance(breaks) ? whole(8, 30) : whole(0, 7));
  add("policies", {
    policyId,
    insurerId,
    policyholderId: newId("H"),
    policyholderName: `宿州市${pick(NAMES)}${pick(NAMES)}${pick(TRADES)}有限公司`,
    industry: pick(INDUSTRIES),
    county: pick(COUNTIES),
    ...(chance(0.01) ? {} : { enterpriseSize: pick(SIZES) }),
    signedOn: dateOf(signed),
    effectiveOn: dateOf(effective),
    expiresOn: dateOf(effective + 364),
    ...(chance(0.02) ? { terminatedOn: dateOf(effective + whole(10, 300)) } : {}),
    premium: yuan(premium),
    serviceFee: yuan(fee),
    ...(uploaded === null ? {} : { uploadedAt: instant(uploaded, random) }),
    insuredEmployees: employees,
    ...(isAway ? { placedOutsideCity: true, placementFiledOn: dateOf(signed + 3) } : {}),
  });
  const policy = { policyId, branch, signed, effective };
  const serviceId = makeServices(policy, known);
  const claimId = makeClaims(policy, known);
  makeOversight({ ...policy, serviceId, claimId }, known);
  const purpose = chance(0.05) ? "other" : "prevention-service";
  const spent = Math.max(1, Math.round(fee * spends));
  const paidOn = dateOf(effective + whole(10, 60));
  add("expenditures", { expenditureId: newId("E"), insurerId, policyId, paidOn, amount: yuan(spent), purpose });
  if (chance(0.01)) {
    const [expenditureId, reversedOn] = [newId("E"), dateOf(effective + whole(61, 90))];
    add("expenditures", { expenditureId, insurerId, policyId, paidOn: reversedOn, amount: yuan(-spent), purpose });
  }
  if (chance(0.5)) {
    const stars = () => (chance(0.7) ? 5 : whole(3, 5));
    const respondedOn = dateOf(effective + whole(20, 200));
    const rest = chance(0.05) ? {} : { professionalism: stars(), timeliness: stars() };
    add("surveys", { surveyId: newId("S"), policyId, respondedOn, attitude: stars(), ...rest });
  }
}

/** None, one or two services, the first in time but for the breaches; a deferral now and then. Gives a service's id. */
function makeServices({ policyId, branch, effective }, { random, newId, add }) {
  const { chance, pick, whole } = random;
  const { breaks } = branch;
  const count = chance(breaks * 0.3) ? 0 : chance(0.9) ? 1 : 2;
  let serviceId = null;
  for (let nth = 0; nth < count; nth++) {
    const performed = effective + (nth > 0 ? whole(90, 200) : chance(breaks) ? whole(46, 120) : whole(5, 45));
    const isWhole = !chance(breaks);
    const hazards = chance(0.08) ? makeHazards(performed, isWhole, { random, newId }) : undefined;
    serviceId = newId("V");
    add("services", {
      serviceId,
      policyId,
      assignedAt: instant(performed - 4, random),
      ...(isWhole ? { plannedAt: instant(performed - 2, random) } : {}),
      performedOn: dateOf(performed),
      reportedAt: instant(performed + 1, random),
      ...(isWhole || chance(0.5) ? { closedAt: instant(performed + whole(2, 25), random) } : {}),
      ...(hazards === undefined ? {} : { hazards }),
    });
  }
  if (chance(0.01)) {
    const submittedOn = dateOf(effective + whole(1, 50));
    const until = chance(0.8) ? { until: dateOf(effective + whole(50, 120)) } : {};
    const status = pick(["accepted", "accepted", "accepted", "pending", "rejected"]);
    add("deferrals", { deferralId: newId("D"), policyId, reason: pick(REASONS), submittedOn, status, ...until });
  }
  return serviceId;
}

function makeHazards(performed, isWhole, { random, newId }) {
  const { chance, whole } = random;
  return Array.from({ length: whole(1, 3) }, () => {
    const major = chance(0.1);
    const isRefused = major && chance(0.3);
    return {
      hazardId: newId("Z"),
      foundOn: dateOf(performed),
      major,
      notifiedOn: dateOf(performed + 1),
      rectifyBy: dateOf(performed + 15),
      ...(isRefused ? { refusedOn: dateOf(performed + 10), reportedToAuthorityOn: dateOf(performed + 12) } : {}),
      ...(isWhole && !isRefused
        ? { rectifiedOn: dateOf(performed + whole(3, 15)), recheckedOn: dateOf(performed + whole(16, 20)) }
        : {}),
    };
  });
}

function makeClaims({ policyId, branch, effective }, { random, newId, add }) {
  const { chance, whole } = random;
  if (!chance(0.2)) return null;
  const settled = chance(0.1) ? null : effective + whole(20, 300);
  const uploaded = settled === null ? null : settled + (chance(branch.breaks) ? whole(8, 20) : whole(0, 7));
  const claimId = newId("C");
  add("claims", {
    claimId,
    policyId,
    ...(settled === null ? {} : { settledOn: dateOf(settled) }),
    ...(uploaded === null ? {} : { resultUploadedAt: instant(uploaded, random) }),
  });
  return claimId;
}

/** What inspections and courts say: rarely anything. */
function makeOversight({ policyId, serviceId, claimId, branch, effective }, { random, newId, add }) {
  const { chance, pick, whole } = random;
  const { insurerId, breaks } = branch;
  if (chance(breaks / 10)) {
    const item = pick([1, 3, 6, 7, 8]);
    const recordId = { 3: serviceId, 6: policyId, 7: policyId, 8: claimId }[item] ?? null;
    const about = { ...(recordId === null ? {} : { recordId }), ...(item === 7 ? { recordTable: "policies" } : {}) };
    const foundOn = dateOf(effective + whole(0, 200));
    const status = pick(["confirmed", "confirmed", "confirmed", "detected", "appealed", "revoked"]);
    const description = "现场检查发现平台记录与纸质档案不一致";
    add("findings", { findingId: newId("F"), insurerId, item, ...about, foundOn, status, description });
  }
  if (!chance(breaks / 100)) return;
  const filed = effective + whole(10, 200);
  const liability = pick(["insurer", "none", "pending"]);
  add("disputes", {
    disputeId: newId("L"),
    insurerId,
    policyId,
    cause: pick(["underwriting", "claims", "prevention", "other"]),
    forum: pick(["court", "arbitration", "complaint"]),
    filedOn: dateOf(filed),
    liability,
    ...(liability === "pending" ? {} : { determinedOn: dateOf(filed + 60) }),
  });
}

/** An amount in fen, as yuan. */
function yuan(fen) {
  return (fen / 100).toFixed(2);
}

/** A time of day in one of the forms that platforms print. */
function instant(day, { chance, whole }) {
  const clock = `${pad(whole(8, 17))}:${pad(whole(0, 59))}:${pad(whole(0, 59))}`;
  if (chance(0.02)) return `${dateOf(day)}T${pad(whole(0, 9))}:${pad(whole(0, 59))}:00Z`;
  return chance(0.1) ? `${dateOf(day)} ${clock}` : `${dateOf(day)}T${clock}+08:00`;
}

function pad(number) {
  return `${number}`.padStart(2, "0");
}
