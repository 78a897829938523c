// The score with its ledger, as a good engineer writes it for one city and one rubric: from parsed JSON that is taken
// to be sound, by the default readings, as at the close of the period. What is not about one policy, service or claim
// stands in by-hand-insurer.mjs.
import { chargesOfInsurer, scoreOf } from "./by-hand-insurer.mjs";
import { dayOf, instantDay, NEVER } from "./days.mjs";

const FIRST_DAY = dayOf("2024-01-01");

/** Every insurer's score and ledger, the best first. */
export function scoreByHand(dataset, period) {
  const call = { start: dayOf(period.start), end: dayOf(period.end) };
  const books = new Map(dataset.insurers.map(({ insurerId }) => [insurerId, newBook(insurerId)]));
  const named = namedByFindings(dataset.findings);
  const policies = readPolicies(dataset.policies, books);
  readDeferrals(dataset.deferrals, policies);
  judgeServices(dataset.services, policies, named, call);
  judgeClaims(dataset.claims, policies, named, call);
  for (const policy of policies.values()) judgePolicy(policy, named, call);
  readSurveys(dataset.surveys, policies, call);
  readExpenditures(dataset.expenditures, books, call);
  for (const finding of dataset.findings) books.get(finding.insurerId).findings.push(finding);
  for (const report of dataset.annualReports) books.get(report.insurerId).reports.push(report);
  for (const dispute of dataset.disputes) books.get(dispute.insurerId).disputes.push(dispute);
  const scores = Array.from(books.values(), (book) => {
    chargesOfInsurer(book, named, call);
    return scoreOf(book);
  });
  return scores.sort((a, b) => b.number - a.number || (a.insurerId < b.insurerId ? -1 : 1));
}

/** What is gathered of an insurer: for each item its charges, and what the other items need. */
function newBook(insurerId) {
  return {
    insurerId,
    charges: Array.from({ length: 11 }, () => []),
    firstSigned: NEVER,
    base: 0,
    spent: 0,
    stars: { attitude: [0, 0], professionalism: [0, 0], timeliness: [0, 0] },
    findings: [],
    reports: [],
    disputes: [],
  };
}

/** The records that findings name; what those findings must know is noted when they are judged. */
function namedByFindings(findings) {
  const named = new Map();
  for (const { item, recordId } of findings) {
    if (recordId != null && item !== 1 && item !== 7) named.set(`${item} ${recordId}`, null);
  }
  return named;
}

function note(named, item, recordId, inSight, isBreach, due) {
  if (named.size === 0) return;
  const key = `${item} ${recordId}`;
  if (named.has(key)) named.set(key, inSight ? { isBreach, due } : null);
}

function readPolicies(rows, books) {
  const policies = new Map();
  for (const row of rows) {
    const { policyId } = row;
    const book = books.get(row.insurerId);
    policies.set(policyId, { policyId, row, book, signed: dayOf(row.signedOn), served: NEVER, deferrals: null });
  }
  return policies;
}

function readDeferrals(rows, policies) {
  for (const row of rows) {
    if (row.status === "rejected") continue;
    const policy = policies.get(row.policyId);
    policy.deferrals ??= [];
    policy.deferrals.push({ id: row.deferralId, submitted: dayOf(row.submittedOn), until: dayOf(row.until) });
  }
}

/** Items 2 and 6, and the policy's part in items 4 and 5. */
function judgePolicy(policy, named, { start, end }) {
  const { policyId, row, book, signed } = policy;
  const inSight = signed <= end;
  const due = signed + 7;
  const isBreach = inSight && signed >= FIRST_DAY && due <= end && instantDay(row.uploadedAt) > due;
  if (isBreach && due >= start) book.charges[6].push({ recordId: policyId, day: due });
  note(named, 6, policyId, inSight, isBreach, due);
  if (!inSight) return;
  if (signed < book.firstSigned) book.firstSigned = signed;
  if (signed >= start) book.base += fenOf(row.serviceFee);
  if (row.enterpriseSize === "large" || row.enterpriseSize === "medium") judgeFirstService(policy, start, end);
}

function judgeFirstService({ policyId, row, book, signed, served, deferrals }, start, end) {
  const begun = Math.max(signed, dayOf(row.effectiveOn));
  if (begun < FIRST_DAY) return;
  const due = deferrals === null ? begun + 45 : putOff(begun + 45, deferrals, end);
  if (due > end || due < start || served <= due || dayOf(row.terminatedOn) <= due) return;
  book.charges[2].push({ recordId: policyId, day: due });
}

function putOff(due, deferrals, end) {
  deferrals.sort((a, b) => a.submitted - b.submitted || (a.id < b.id ? -1 : 1));
  let moved = due;
  for (const { submitted, until } of deferrals) {
    if (submitted > end || submitted > moved) break;
    moved = Math.max(moved, until);
  }
  return moved;
}

/** Item 3, and the first service of each policy for item 2. */
function judgeServices(rows, policies, named, { start, end }) {
  for (const row of rows) {
    const policy = policies.get(row.policyId);
    const performed = dayOf(row.performedOn);
    if (performed < policy.served) policy.served = performed;
    const inSight = policy.signed <= end;
    const isJudged = inSight && performed >= FIRST_DAY && performed <= end;
    const judged = row.hazards == null ? performed : judgingDay(performed, row.hazards);
    const isBreach = isJudged && judged <= end && isFaulty(row, end);
    if (isBreach && judged >= start) policy.book.charges[3].push({ recordId: row.serviceId, day: judged });
    note(named, 3, row.serviceId, inSight, isBreach, -NEVER);
  }
}

function judgingDay(performed, hazards) {
  let latest = performed;
  for (const { foundOn, rectifyBy } of hazards) {
    if (rectifyBy != null && dayOf(foundOn) <= performed) latest = Math.max(latest, dayOf(rectifyBy));
  }
  return latest;
}

function isFaulty({ assignedAt, plannedAt, reportedAt, closedAt, hazards }, end) {
  const isWhole = instantDay(assignedAt) <= end && instantDay(plannedAt) <= end && instantDay(reportedAt) <= end;
  return !isWhole && (instantDay(closedAt) > end || hazards?.some((each) => isOpen(each, end)));
}

function isOpen({ foundOn, major, recheckedOn, refusedOn, reportedToAuthorityOn }, end) {
  const isReported = major && dayOf(refusedOn) <= end && dayOf(reportedToAuthorityOn) <= end;
  return dayOf(foundOn) <= end && dayOf(recheckedOn) > end && !isReported;
}

/** Item 8. */
function judgeClaims(rows, policies, named, { start, end }) {
  for (const { claimId, policyId, settledOn, resultUploadedAt } of rows) {
    const { signed, book } = policies.get(policyId);
    const settled = dayOf(settledOn);
    const due = settled + 7;
    const inSight = signed <= end;
    const isBreach = inSight && settled >= FIRST_DAY && due <= end && instantDay(resultUploadedAt) > due;
    if (isBreach && due >= start) book.charges[8].push({ recordId: claimId, day: due });
    note(named, 8, claimId, inSight, isBreach, settled <= end ? due : -NEVER);
  }
}

function readSurveys(rows, policies, { start, end }) {
  for (const row of rows) {
    const responded = dayOf(row.respondedOn);
    const { signed, book } = policies.get(row.policyId);
    if (responded < start || responded > end || signed > end) continue;
    addStars(book.stars.attitude, row.attitude);
    addStars(book.stars.professionalism, row.professionalism);
    addStars(book.stars.timeliness, row.timeliness);
  }
}

function addStars(dimension, stars) {
  if (stars == null) return;
  dimension[0] += stars;
  dimension[1]++;
}

function readExpenditures(rows, books, { start, end }) {
  for (const { insurerId, paidOn, amount, purpose } of rows) {
    const paid = dayOf(paidOn);
    if (purpose === "prevention-service" && paid >= start && paid <= end) books.get(insurerId).spent += fenOf(amount);
  }
}

/** Whole fen: exact for any amount that a policy can have. */
function fenOf(yuan) {
  return Math.round(Number(yuan) * 100);
}
