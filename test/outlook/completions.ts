/*
 * The open questions of an insurer's records and their answers, found without any of the outlook's code: by the tables,
 * with no thought of what an answer comes to. What is not open, such as an upload long overdue, may be answered too.
 */
import { checkFeeUsage, type EvaluateCall, parseDataset, ruleContext, SURVEY_DIMENSIONS } from "../../src/index.js";
import { knownBy } from "../../src/testing/laws/known.js";
import { shiftDate } from "../support/days.js";

type Row = Record<string, unknown>;
export type Draft = Record<string, Row[]>;

/** A question, and what its answers do to the records; the first leaves them as they are. */
export interface TestQuestion {
  /** Its kind, and the record that it is about. */
  readonly key: string;
  readonly answers: readonly ((draft: Draft) => void)[];
  /** Of the fee: what each answer spends, in yuan. */
  readonly amounts?: readonly string[];
}

/** An id for what is added to known rows, which none of them has. */
const newId = (known: Draft) => `(added to ${Object.values(known).flat().length})`;

const nothing = () => {};

/** The day by whose close the score is taken. */
export function closeOf({ period, asOf = period.end }: EvaluateCall): string {
  return asOf > period.end ? asOf : period.end;
}

/** What is known at asOf, as plain rows. */
export function knownRows(dataset: object, { asOf, period }: EvaluateCall): Draft {
  return structuredClone(knownBy(asOf ?? period.end, dataset as never)) as unknown as Draft;
}

/**
 * @param known - the rows known at asOf.
 * @param days - the days, after asOf and by the close, on which things are tried.
 */
export function questionsOf(known: Draft, call: EvaluateCall, days: readonly string[]): readonly TestQuestion[] {
  const { insurerId, period } = call;
  const rows = (table: string): Row[] => known[table] ?? [];
  const policies = rows("policies").filter((row) => row["insurerId"] === insurerId);
  const policyIds = new Set(policies.map(({ policyId }) => policyId));
  const ofPolicies = (table: string) => rows(table).filter(({ policyId }) => policyIds.has(policyId));
  const ofInsurer = (table: string) => rows(table).filter((row) => row["insurerId"] === insurerId);
  const set = (table: string, id: string, row: Row, fields: Row) => (draft: Draft) => {
    Object.assign((draft[table] ?? []).find((each) => each[id] === row[id]) as Row, fields);
  };
  const onDays = (answer: (day: string) => (draft: Draft) => void) => [nothing, ...days.map(answer)];
  const questions: TestQuestion[] = [];

  for (const policy of policies) {
    const { policyId } = policy;
    if (policy["uploadedAt"] == null) {
      const answers = onDays((day) => set("policies", "policyId", policy, { uploadedAt: `${day}T23:59:59+08:00` }));
      questions.push({ key: `upload ${policyId}`, answers });
    }
    const isServed = rows("services").some((row) => row["policyId"] === policyId && row["performedOn"] != null);
    if (!isServed) {
      const served = (day: string) => (draft: Draft) => {
        const stages = { assignedAt: day, plannedAt: day, performedOn: day, reportedAt: day, closedAt: day };
        draft["services"]?.push({ serviceId: `${newId(known)} ${policyId}`, policyId, ...stages });
      };
      questions.push({ key: `service ${policyId}`, answers: onDays(served) });
    }
  }
  for (const claim of ofPolicies("claims")) {
    if (claim["settledOn"] == null || claim["resultUploadedAt"] != null) continue;
    const answers = onDays((day) => set("claims", "claimId", claim, { resultUploadedAt: day }));
    questions.push({ key: `claim ${claim["claimId"]}`, answers });
  }
  for (const service of ofPolicies("services")) {
    if (service["performedOn"] == null) continue;
    const stages = ["assignedAt", "plannedAt", "reportedAt", "closedAt"];
    const hazards = (service["hazards"] ?? []) as Row[];
    const whole = (day: string) =>
      set("services", "serviceId", service, {
        ...Object.fromEntries(stages.map((stage) => [stage, service[stage] ?? day])),
        hazards: hazards.map((hazard) => ({ ...hazard, recheckedOn: hazard["recheckedOn"] ?? day })),
      });
    questions.push({ key: `loop ${service["serviceId"]}`, answers: onDays(whole) });
  }
  for (const row of ofInsurer("findings")) {
    if (row["status"] !== "detected" && row["status"] !== "appealed") continue;
    const answers = ["confirmed", "revoked"].map((status) => set("findings", "findingId", row, { status }));
    questions.push({ key: `finding ${row["findingId"]}`, answers: [nothing, ...answers] });
  }
  for (const row of ofPolicies("deferrals")) {
    if (row["status"] !== "pending") continue;
    const answers = ["accepted", "rejected"].map((status) => set("deferrals", "deferralId", row, { status }));
    questions.push({ key: `deferral ${row["deferralId"]}`, answers: [nothing, ...answers] });
  }
  for (const row of ofInsurer("disputes")) {
    if (row["liability"] !== "pending") continue;
    const answers = ["insurer", "none"].flatMap((liability) =>
      days.map((determinedOn) => set("disputes", "disputeId", row, { liability, determinedOn })),
    );
    questions.push({ key: `dispute ${row["disputeId"]}`, answers: [nothing, ...answers] });
  }
  rows("annualReports").forEach((row, index) => {
    if (row["insurerId"] !== insurerId || row["status"] !== "pending") return;
    const answers = ["accepted", "returned"].map((status) => (draft: Draft) => {
      Object.assign(draft["annualReports"]?.[index] as Row, { status });
    });
    questions.push({ key: `report ${row["year"]} ${index}`, answers: [nothing, ...answers] });
  });
  for (let year = Number(period.start.slice(0, 4)); year <= Number(period.end.slice(0, 4)); year++) {
    const answers = onDays((day) => (draft) => {
      draft["annualReports"]?.push({ insurerId, year, submittedAt: day, status: "accepted" });
    });
    questions.push({ key: `submission ${year}`, answers });
  }
  const holders = new Map(policies.map(({ policyId, policyholderId }) => [policyId, policyholderId]));
  const ofPeriod = ofPolicies("surveys").filter(
    ({ respondedOn }) => period.start <= `${respondedOn}` && `${respondedOn}` <= period.end,
  );
  const latest = new Map<unknown, Row>();
  for (const response of ofPeriod.sort(byDay)) latest.set(holders.get(response["policyId"]), response);
  const takesLatest = call.readings?.surveyMean === "latest-by-policyholder";
  const responses = takesLatest ? [...latest.values()] : ofPeriod;
  const [asked] = policies;
  const before = takesLatest ? latest.get(asked?.["policyholderId"]) : undefined;
  for (const dimension of SURVEY_DIMENSIONS) {
    if (asked === undefined || responses.some((response) => response[dimension] != null)) continue;
    const answers = [1, 2, 3, 4, 5].flatMap((stars) =>
      days.map((day) =>
        rated(dimension, stars, { ...before, surveyId: newId(known), policyId: asked["policyId"], respondedOn: day }),
      ),
    );
    questions.push({ key: `survey ${dimension}`, answers: [nothing, ...answers] });
  }
  if (days.length > 0) {
    const spent = spendings(known, policies, call, days);
    const amounts = ["0", ...spent.map(({ amount }) => amount)];
    questions.push({ key: "fee", answers: [nothing, ...spent.map(({ answer }) => answer)], amounts });
  }
  return questions;
}

/** One more response, or the stars in the one that another dimension's answer has added. */
function rated(dimension: string, stars: number, response: Row) {
  return (draft: Draft) => {
    const surveys = draft["surveys"] as Row[];
    const added = surveys.find(({ surveyId }) => surveyId === response["surveyId"]);
    if (added === undefined) surveys.push({ ...response, [dimension]: stars });
    else added[dimension] = stars;
  };
}

function byDay(a: Row, b: Row): number {
  return `${a["respondedOn"]} ${a["surveyId"]}` < `${b["respondedOn"]} ${b["surveyId"]}` ? -1 : 1;
}

/** Nothing, all, and what lies on both sides of every edge of a band. */
function spendings(known: Draft, policies: readonly Row[], call: EvaluateCall, days: readonly string[]) {
  const { insurerId, ...rest } = call;
  const ids = new Set(policies.map(({ policyId }) => policyId));
  const expenditures = (known["expenditures"] ?? []).filter((row) => row["insurerId"] === insurerId);
  const context = ruleContext({ ...rest, asOf: closeOf(call) });
  const item = context.rulebook.categories.flatMap(({ items }) => items).find(({ id }) => id === "fee-usage");
  if (item === undefined || !("bands" in item) || ids.size === 0) return [];
  const { spent, base } = checkFeeUsage({ policies, expenditures } as never, context);
  const hundredMillionths = (yuan: string) => {
    const [whole = "0", decimals = ""] = yuan.replace("-", "").split(".");
    return BigInt(`${yuan.startsWith("-") ? "-" : ""}${whole}${decimals.padEnd(8, "0").slice(0, 8)}`);
  };
  const fen = 1_000_000n;
  const [already, full] = [hundredMillionths(spent), hundredMillionths(base)];
  const up = (amount: bigint) => (amount > 0n ? ((amount + fen - 1n) / fen) * fen : (amount / fen) * fen);
  const most = up(full - already);
  const edges = item.bands.flatMap(({ atLeast, above, below, atMost }) => [atLeast, above, below, atMost]);
  const amounts = edges
    .filter((edge) => edge !== undefined)
    .flatMap((edge) => {
      const at = (full * hundredMillionths(edge)) / (100n * 100_000_000n) - already;
      return [up(at) - fen, up(at), up(at) + fen];
    });
  const placed = call.readings?.feePolicies === "effective" ? "effectiveOn" : "signedOn";
  const ofBase = policies.find((row) => call.period.start <= `${row[placed]}` && `${row[placed]}` <= call.period.end);
  const policyId = call.readings?.feeSpent === "on-period-policies" ? ofBase?.["policyId"] : undefined;
  return [most / 2n - ((most / 2n) % fen), most, ...amounts]
    .filter((amount) => amount > 0n && amount <= most)
    .flatMap((units) => {
      const digits = `${units / fen}`.padStart(3, "0");
      const amount = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
      const paid = { expenditureId: newId(known), insurerId, policyId: policyId ?? null, amount };
      return days.map((paidOn) => ({
        amount,
        answer: (draft: Draft) => {
          draft["expenditures"]?.push({ ...paid, paidOn, purpose: "prevention-service" });
        },
      }));
    });
}

/** The records after answers. */
export function completed(known: Draft, answers: readonly ((draft: Draft) => void)[]) {
  const draft = structuredClone(known);
  for (const answer of answers) answer(draft);
  return parseDataset(draft);
}

/** The days that are left after asOf, at most a few: the first, the last, and some between. */
export function daysLeft(call: EvaluateCall, between: readonly number[]): string[] {
  const close = closeOf(call);
  const first = shiftDate(call.asOf ?? call.period.end, 1);
  if (first > close) return [];
  const length = Math.round((Date.parse(close) - Date.parse(first)) / 86_400_000);
  return [...new Set([first, close, ...between.map((part) => shiftDate(first, Math.floor(part * length)))])];
}
