// @ts-check
// A first evaluation: one policy, whose e-policy came one second late.
import { calendarYear, describe, evaluate, parseDataset } from "anzexian";

const dataset = parseDataset({
  insurers: [{ insurerId: "A", name: "A" }],
  policies: [
    {
      policyId: "P-1",
      insurerId: "A",
      policyholderId: "E-1",
      enterpriseSize: "small",
      signedOn: "2024-03-01",
      effectiveOn: "2024-03-02",
      expiresOn: "2025-03-01",
      premium: "5000.00",
      serviceFee: "750.00",
      uploadedAt: "2024-03-09T00:00:00+08:00", // due by the close of 8 March
    },
  ],
  expenditures: [
    { expenditureId: "X-1", insurerId: "A", paidOn: "2024-05-20", amount: "750.00", purpose: "prevention-service" },
  ],
  annualReports: [{ insurerId: "A", year: 2024, submittedAt: "2024-12-10", status: "accepted" }],
});

const { score, tier, categories } = evaluate(dataset, { insurerId: "A", period: calendarYear(2024) });

console.log(score, tier); // 97 self-managed
for (const breach of categories.flatMap(({ items }) => items).flatMap(({ breaches }) => breaches)) {
  console.log(describe(breach, "en"));
}
