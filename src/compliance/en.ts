import type { ComplianceCatalog } from "./catalog.js";
import type { HazardEvidence } from "./compliance-duty.js";

const counted = (count: number, noun: string, nouns = `${noun}s`) => `${count} ${count === 1 ? noun : nouns}`;

const hazard = (serviceId: string, { hazardId, foundOn, major }: HazardEvidence) =>
  `${major ? "major hazard" : "hazard"} ${hazardId}, found by service ${serviceId} on ${foundOn}`;

const share = (share: string | null, percent: string | null) => (share === null ? "" : `, ${share} (${percent}%)`);

export const en: ComplianceCatalog = {
  duties: {
    "provider-assigned": ({ recordId, due, evidence }) =>
      `Policy ${recordId}, signed on ${evidence.start}: a provider or an expert to be assigned by ${due}`,
    "plan-submitted": ({ recordId, due, evidence }) =>
      `Policy ${recordId}, signed on ${evidence.start}: the service plan to be submitted by ${due}`,
    "service-performed": ({ recordId, due, evidence }) => {
      const { deferralIds } = evidence;
      const reasons = deferralIds.length === 0 ? "" : `, a reason for delay submitted: ${deferralIds.join(", ")}`;
      return `Policy ${recordId}, signed on ${evidence.start}: the prevention service to be performed by ${due}${reasons}`;
    },
    "hazard-notified": ({ recordId, evidence }) => `The policyholder to be told of ${hazard(recordId, evidence)}`,
    "hazard-rechecked": ({ recordId, evidence }) =>
      `The remedy to be rechecked of ${hazard(recordId, evidence)}${evidence.rectifyBy === null ? "" : `, to be remedied by ${evidence.rectifyBy}`}`,
    "refusal-reported": ({ recordId, evidence }) =>
      `The refusal of ${evidence.refusedOn} to be reported to the authority: ${hazard(recordId, evidence)}`,
    "fee-provided": ({ recordId, evidence }) =>
      `Insurer ${recordId}: the service fees provided for, ${evidence.provided} yuan, to be at least ${evidence.floorPercent}% of the premiums of ${evidence.premium} yuan`,
    "policy-fee-provided": ({ recordId, evidence }) =>
      `Policy ${recordId}: the service fee provided for, ${evidence.provided} yuan, to be at least ${evidence.floorPercent}% of the premium of ${evidence.premium} yuan`,
    "fee-purpose": ({ recordId, day, evidence }) =>
      `Expenditure ${recordId} of ${day}, ${evidence.amount} yuan, to be for prevention service alone`,
    "placement-filed": ({ recordId, evidence }) =>
      `Policy ${recordId} of policyholder ${evidence.policyholderId}, placed outside of the city, to be filed with the department of the industry`,
  },
  states: {
    met: ({ done }) => (done === null ? "as it should be" : `done on ${done}`),
    late: ({ done, daysLate }) => `done on ${done}, ${counted(daysLate, "day")} late`,
    missed: ({ daysLate }) => `not done, ${counted(daysLate, "day")} after the due day`,
    open: () => "still open",
    outstanding: () => "not done so far",
    broken: () => "not as it should be",
    lapsed: ({ terminatedOn }) => `lapsed, since the policy was terminated on ${terminatedOn}`,
  },
  duty: (asked, clause, stands) => `${asked} (${clause}): ${stands}.`,
  total: "The whole city",
  unnamed: { county: "No county stated", industry: "No industry stated" },
  coverage: (name, { enterprises, employees }, percents) => {
    const gaps = [
      ...(employees.withoutNumber === 0
        ? []
        : [`${counted(employees.withoutNumber, "enterprise")} without a number of employees`]),
      ...(employees.policyWithoutNumber === 0
        ? []
        : [`${counted(employees.policyWithoutNumber, "enterprise")} with a policy that states no number of insured`]),
    ];
    return [
      `${name}: ${enterprises.insured} of ${counted(enterprises.obliged, "obliged enterprise")} insured${share(enterprises.share, percents.enterprises)}`,
      `${employees.insured} of ${counted(employees.employed, "employee")} insured${share(employees.share, percents.employees)}`,
      ...gaps,
    ]
      .join("; ")
      .concat(".");
  },
  unmatched: (count) =>
    `${counted(count, "policyholder is", "policyholders are")} not among the enterprises, and not counted.`,
};
