import { acceptRulebook, type Rulebook } from "./rulebook.js";

/**
 * The rubric of Suzhou (宿州, Anhui): the annex and the remarks of 应急监二〔2023〕84号, in force since 2024-01-01.
 */
export const suzhou2024: Rulebook = /* @__PURE__ */ acceptRulebook({
  id: "suzhou-2024",
  source: { document: "应急监二〔2023〕84号", city: "宿州", issuedOn: "2023-10-30" },
  inForce: { from: "2024-01-01" },
  categories: [
    {
      id: "underwriting",
      points: "10",
      items: [
        {
          id: "filed-terms",
          weight: "10",
          points: "3",
          clauses: [{ part: "annex", item: "1" }],
          methods: ["inspection", "system-sampling"],
        },
      ],
    },
    {
      id: "technical-service",
      points: "40",
      items: [
        {
          id: "first-service",
          weight: "10",
          points: "2",
          days: 45,
          sizes: ["large", "medium"],
          clauses: [
            { part: "annex", item: "2" },
            { part: "body", item: "2.5" },
          ],
          methods: ["system-verdict"],
        },
        {
          id: "service-loop",
          weight: "10",
          points: "2",
          clauses: [
            { part: "annex", item: "3" },
            { part: "body", item: "2.5" },
          ],
          methods: ["system-check"],
        },
        {
          id: "fee-usage",
          weight: "20",
          bands: [
            { atLeast: "80", points: "0" },
            { atLeast: "60", below: "80", points: "5" },
            { atLeast: "40", below: "60", points: "10" },
            { above: "0", below: "40", points: "15" },
            { atMost: "0", points: "20" },
          ],
          floorPercent: "12",
          floorClause: { part: "body", item: "2.6" },
          clauses: [
            { part: "annex", item: "4" },
            { part: "body", item: "2.6" },
          ],
          methods: ["system-verdict"],
        },
        {
          id: "annual-report",
          weight: "10",
          points: "10",
          dueMonth: 12,
          dueDayOfMonth: 15,
          clauses: [{ part: "annex", item: "5" }],
          methods: ["system-verdict"],
        },
      ],
    },
    {
      id: "platform-use",
      points: "30",
      items: [
        {
          id: "policy-upload",
          weight: "15",
          points: "3",
          days: 7,
          clauses: [
            { part: "annex", item: "6" },
            { part: "body", item: "2.5" },
          ],
          methods: ["system-verdict"],
        },
        {
          id: "data-quality",
          weight: "10",
          points: "2",
          clauses: [{ part: "annex", item: "7" }],
          methods: ["inspection", "system-comparison"],
        },
        {
          id: "claim-upload",
          weight: "5",
          points: "1",
          days: 7,
          clauses: [{ part: "annex", item: "8" }],
          methods: ["inspection", "system-sampling"],
        },
      ],
    },
    {
      id: "satisfaction",
      points: "20",
      items: [
        {
          id: "survey-stars",
          weight: "15",
          pointsPerStar: "1",
          clauses: [{ part: "annex", item: "9" }],
          methods: ["system-verdict"],
        },
        {
          id: "disputes",
          weight: "5",
          points: "2.5",
          clauses: [{ part: "annex", item: "10" }],
          methods: ["complaints"],
        },
      ],
    },
  ],
  tiers: [
    { id: "self-managed", atLeast: "90", clause: { part: "remarks", item: "1" } },
    { id: "assisted", atLeast: "70", below: "90", clause: { part: "remarks", item: "2" } },
    { id: "rectification", atLeast: "60", below: "70", clause: { part: "remarks", item: "3" } },
    { id: "supervised", below: "60", clause: { part: "remarks", item: "4" } },
  ],
});
