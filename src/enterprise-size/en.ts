import type { SizeCatalog } from "./catalog.js";
import type { SizeIndustry, SizeMetric } from "./size-table.js";
import type { MetricVerdict } from "./verdict.js";

const METRICS: { readonly [Metric in SizeMetric]: string } = {
  employees: "employees",
  revenue: "operating revenue",
  assets: "total assets",
};

const INDUSTRIES: { readonly [Industry in SizeIndustry]: string } = {
  agriculture: "agriculture, forestry, animal husbandry and fishery",
  industry: "industry",
  construction: "construction",
  wholesale: "wholesale",
  retail: "retail",
  transport: "transport",
  storage: "storage",
  post: "post",
  accommodation: "accommodation",
  catering: "catering",
  telecommunications: "telecommunications",
  software: "software and information technology services",
  "real-estate": "real estate development",
  "property-management": "property management",
  "leasing-business": "leasing and business services",
  other: "other industries",
};

const measured = ({ metric, value, meets }: MetricVerdict) =>
  `${value} ${metric === "employees" ? "employees" : `yuan of ${METRICS[metric]}`}, which meets ${meets}`;

export const en: SizeCatalog = {
  determined: ({ size, industry, metrics }) =>
    `By the bounds for ${INDUSTRIES[industry]} the enterprise is ${size}: ${metrics.map(measured).join("; ")}.`,
  cannotBeTold: (why) => `The enterprise's size cannot be told: ${why}.`,
  withoutRow: {
    "industry-missing": "no industry is stated",
    "industry-unknown":
      "the industry is neither a code or a section of the classification of industries nor a row of the size table",
    "industry-too-broad": "the industry covers several rows of the size table",
    "industry-outside-table": "the size table does not cover finance, education and public administration",
  },
  withoutMetrics: ({ industry, missing }) =>
    `the bounds for ${INDUSTRIES[industry]} need ${missing.map((metric) => METRICS[metric]).join(" and ")}`,
  withoutEnterprise: "the policyholder is not among the enterprises",
  filled: ({ policyId, policyholderId }, verdict) =>
    `Policy ${policyId} of policyholder ${policyholderId} stated no size; it was filled in. ${verdict}`,
  contradicted: ({ policyId, policyholderId, stated }, verdict) =>
    `Policy ${policyId} of policyholder ${policyholderId} states that it is ${stated}, which the metrics contradict. ${verdict}`,
  undetermined: ({ policyId, policyholderId }, verdict) =>
    `Policy ${policyId} of policyholder ${policyholderId} states no size. ${verdict}`,
};
