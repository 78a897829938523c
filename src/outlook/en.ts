import type { OutlookCatalog, Placed } from "./catalog.js";
import type { OutlookEvent } from "./outlook-result.js";

const placed = ({ score, tier }: Placed) => `${score} (${tier})`;

/** The ids of what is to be decided of one kind. */
const ids = ({ questions }: OutlookEvent, kind: string) =>
  questions
    .filter(({ question }) => question === kind)
    .map(({ recordId }) => recordId)
    .join(", ");

/** What is to be decided besides. */
const besides = (event: OutlookEvent, kind: "deferral" | "finding" | "report") => {
  const open = ids(event, kind);
  return open === "" ? "" : ` (undecided besides: ${kind} ${open})`;
};

const findings = (event: OutlookEvent) => `whether a breach is confirmed (finding ${ids(event, "finding")})`;

export const en: OutlookCatalog = {
  open: (insurer, close, lowest, highest, tiers) =>
    `${insurer}, at the close of ${close}: between ${placed(lowest)} and ${placed(highest)}. Still possible: ${tiers.join(", ")}.`,
  certain: (insurer, close, lowest, highest) =>
    lowest.score === highest.score
      ? `${insurer}, at the close of ${close}: ${placed(lowest)}, which is certain.`
      : `${insurer}, at the close of ${close}: between ${lowest.score} and ${highest.score}. The tier is certain: ${lowest.tier}.`,
  events: {
    "filed-terms.undecided": findings,
    "first-service.open": (event) =>
      `Policy ${event.recordId}: whether the first prevention service is performed by ${event.due}${besides(event, "deferral")}`,
    "first-service.deferred": (event) =>
      `Policy ${event.recordId}: whether the late first service is excused (deferral ${ids(event, "deferral")})`,
    "service-loop.open": (event) =>
      `Service ${event.recordId}: whether flow and loop are in order by ${event.due}${besides(event, "finding")}`,
    "service-loop.undecided": findings,
    "fee-usage.open": () => "What is spent on prevention service",
    "annual-report.open": (event) =>
      `Whether the report on ${event.recordId} is submitted by ${event.due}${ids(event, "report") === "" ? "" : ", or one that was is accepted"}`,
    "annual-report.pending": ({ recordId }) => `Whether the report on ${recordId} is accepted`,
    "policy-upload.open": ({ recordId, due }) => `Policy ${recordId}: whether the e-policy is uploaded by ${due}`,
    "policy-upload.undecided": findings,
    "data-quality.undecided": findings,
    "claim-upload.open": ({ recordId, due }) => `Claim ${recordId}: whether the result is uploaded by ${due}`,
    "claim-upload.undecided": findings,
    "survey-stars.unrated": (_, dimension) => `What stars ${dimension} is rated with`,
    "disputes.pending": (event) =>
      `Event ${event.recordId}: whether the insurer is found liable (case ${ids(event, "dispute")})`,
  },
  item: (number, name) => `item ${number}, ${name}`,
  event: (open, item, { best, worst, weight }, decides) => {
    const sentence = `${open[0]?.toUpperCase()}${open.slice(1)}: ${best} to ${worst} points of ${item}, ${weight} of the score at most.`;
    return decides ? `${sentence} It can decide the tier.` : sentence;
  },
};
