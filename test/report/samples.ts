import type { Evaluation } from "../../src/index.js";
import { calendarYear, evaluateAll, parseDataset } from "../../src/index.js";
import { type Books, books, judge, times } from "../support/books.js";

/** Books that break every item, most of them in more ways than one, with something undecided and something open. */
export const TROUBLED: Books = {
  policies: [
    { enterpriseSize: "large", uploadedAt: null, serviceFee: "1234567.50", premium: "9000000.00" },
    { enterpriseSize: "medium", uploadedAt: "2024-03-10" },
    { signedOn: "2024-12-28", uploadedAt: null },
    { enterpriseSize: null },
    {},
  ],
  services: [
    { policyId: "P2", performedOn: "2024-06-01", assignedAt: null, closedAt: null },
    { policyId: "P5", plannedAt: null, hazards: [{ hazardId: "Z1", foundOn: "2024-03-15", major: false }] },
  ],
  expenditures: [{ amount: "1000.00" }],
  annualReports: [],
  claims: [{ resultUploadedAt: "2024-06-01" }, { resultUploadedAt: null }],
  surveys: [
    { attitude: 5, professionalism: 5 },
    { attitude: 5, professionalism: 4 },
    { attitude: 4, professionalism: 4 },
  ],
  disputes: [{ eventId: "V" }, { cause: "underwriting" }],
  findings: [
    ...times(4, { item: 1 as const }),
    { item: 3, recordId: "S2" },
    { item: 6, recordId: "P5", recordTable: null },
    { item: 7, recordId: "P3", recordTable: "policies" },
    { item: 8 },
    { item: 7, status: "appealed" },
    { item: 6, recordId: "P2", status: "detected" },
  ],
};

export const troubled = (): Evaluation => judge(TROUBLED);

/** Six policies whose e-policies came late: 6 × 3 = 18, capped at 15. */
export const sixLate = (): Evaluation => judge({ policies: times(6, { uploadedAt: "2024-04-01" }) });

/** Category 2 takes 10 + 10 + 20 + 10 of its 40 points, as in the fifth worked example. */
export const beyondCategory = (): Evaluation =>
  judge({
    policies: times(5, { enterpriseSize: "large" as const, serviceFee: "100.00", premium: "800.00" }),
    services: times(5, { policyId: "P1", performedOn: "2024-11-15", reportedAt: null, closedAt: null }),
    annualReports: [],
  });

/** Names that would do something, were they not kept as text. */
export const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "=cmd()",
  '=HYPERLINK("http://evil.example","x")',
  "+1",
  "-1",
  "@SUM(A1)",
  "\tTAB",
  "\rCR",
  "a|b\nc",
  "[x](javascript:alert(1))",
  "https://evil.example www.evil.example a@evil.example",
  "`code` **bold** ~~no~~ # $x$",
  "\u001B[31mred\u001B[0m",
  "\u202Eevil\u2066",
  "\uD800half",
  "]]>&amp;'quoted', \"twice\"",
] as const;

/** An insurer of each name, with a policy whose id is the name too, and whose e-policy is late. */
export function hostileCity(names: readonly string[] = HOSTILE): readonly Evaluation[] {
  const dataset = parseDataset({
    insurers: names.map((name, index) => ({ insurerId: `${index} ${name}`, name })),
    policies: names.map((name, index) => ({
      policyId: name,
      insurerId: `${index} ${name}`,
      policyholderId: "h",
      signedOn: "2024-03-01",
      effectiveOn: "2024-03-01",
      expiresOn: "2025-03-01",
      premium: "0",
      serviceFee: "0",
    })),
  });
  return evaluateAll(dataset, { period: calendarYear(2024) });
}

/** Several insurers' evaluations of the year: A and B late once, C never, D twice. */
export function league(late: Readonly<Record<string, number>> = { A: 1, B: 1, C: 0, D: 2 }, year = 2024) {
  const ids = Object.keys(late);
  const policies = ids.flatMap((insurerId) =>
    times(late[insurerId] as number, { insurerId, signedOn: `${year}-03-01`, uploadedAt: `${year}-04-01` }),
  );
  const dataset = books({ insurers: ids, policies });
  return evaluateAll(dataset, { period: calendarYear(year) });
}

/** Every breach of an evaluation. */
export const breachesOf = ({ categories }: Evaluation) =>
  categories.flatMap(({ items }) => items).flatMap(({ breaches }) => breaches);

/** The same evaluation with no more than so many breaches of each item listed, as a tally that keeps less gives it. */
export function listingAtMost(most: number, evaluation: Evaluation): Evaluation {
  const items = evaluation.categories.flatMap((category) => category.items);
  const omitted = items
    .map(({ item, breaches }) => ({
      item,
      breaches: Math.max(0, breaches.length - most),
      open: 2,
      undecided: 1,
      flags: 0,
    }))
    .filter(({ breaches }) => breaches > 0);
  const categories = evaluation.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => ({ ...item, breaches: item.breaches.slice(0, most) })),
  }));
  return { ...evaluation, categories, omitted };
}
