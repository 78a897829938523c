import { describe, expect, it, test } from "vitest";
import { CallError, DUTY_KINDS, DUTY_STATES, describeDuty, LANGUAGES, type ListedDuty } from "../../src/index.js";
import { duty, recheckDuty, serviceDuty } from "./samples.ts";

const late = { state: "late", done: "2024-03-10", daysLeft: null, atStake: "0", net: "3" } as const;
const missed = { state: "missed", daysLeft: -1, atStake: "0", net: "3" } as const;

describe("a duty in English", () => {
  it.each<[ListedDuty, string]>([
    [
      duty(),
      "Policy P-1: upload the e-policy (annex, item 6): due by 2024-03-08, 2 days left. A breach takes 3 points; it would now cost 3.",
    ],
    [
      duty({ kind: "claim-upload", recordId: "C-1", points: "1", atStake: "0", daysLeft: 1 }),
      "Claim C-1: upload the result (annex, item 6): due by 2024-03-08, 1 day left. A breach takes 1 point; it would now cost 0.",
    ],
    [
      duty({ inPeriod: false, atStake: "0" }),
      "Policy P-1: upload the e-policy (annex, item 6): due by 2024-03-08, 2 days left. Not of this period.",
    ],
    [
      duty(late),
      "Policy P-1: upload the e-policy (annex, item 6): due by 2024-03-08, done late on 2024-03-10. The breach takes 3 points; it cost 3.",
    ],
    [
      duty(missed),
      "Policy P-1: upload the e-policy (annex, item 6): due by 2024-03-08, not done, 1 day overdue. The breach takes 3 points; it cost 3.",
    ],
    [
      duty({ ...missed, daysLeft: 0, inPeriod: false }),
      "Policy P-1: upload the e-policy (annex, item 6): due by 2024-03-08, not done by the close of that day. Not of this period.",
    ],
    [
      duty({ state: "met", done: "2024-03-07" }),
      "Policy P-1: upload the e-policy (annex, item 6): due by 2024-03-08, done on 2024-03-07.",
    ],
    [
      serviceDuty(),
      "Service S-1 for policy P-1: complete the flow and close the loop (annex, item 3): due by 2024-03-08, 2 days left (no result recorded; loop not closed; hazards unresolved: Z1). A breach takes 2 points; it would now cost 2.",
    ],
    [
      serviceDuty({
        state: "met",
        loop: { ...serviceDuty().loop!, missingStages: [], unresolvedHazards: [], isClosed: true },
      }),
      "Service S-1 for policy P-1: complete the flow and close the loop (annex, item 3): in order when judged on 2024-03-08.",
    ],
    [
      duty({ kind: "annual-report", recordId: "2024", state: "lapsed" }),
      "Submit the report on the prevention service of 2024 (annex, item 6): lapsed, as the policy was terminated by its due day, 2024-03-08.",
    ],
    [
      recheckDuty(),
      "Hazard Z1 of service S-1: recheck its remedy (body, part 2 (5)): due by 2024-03-08, 2 days left. It carries no points.",
    ],
    [
      recheckDuty({ state: "outstanding", daysLeft: -1 }),
      "Hazard Z1 of service S-1: recheck its remedy (body, part 2 (5)): to be remedied by 2024-03-08, not done, 1 day past. It carries no points.",
    ],
    [
      recheckDuty({ kind: "hazard-notified", state: "outstanding", due: null, daysLeft: null }),
      "Hazard Z1 of service S-1: tell the policyholder (body, part 2 (5)): not done. It carries no points.",
    ],
    [
      recheckDuty({ kind: "hazard-notified", state: "met", due: null, done: "2024-03-07" }),
      "Hazard Z1 of service S-1: tell the policyholder (body, part 2 (5)): done on 2024-03-07. It carries no points.",
    ],
    [
      recheckDuty({ kind: "fee-provided", hazardId: null, state: "met", due: null }),
      "Provide the service fee that the premiums ask for (body, part 2 (5)): kept. It carries no points.",
    ],
    [
      recheckDuty({ kind: "fee-purpose", recordId: "X-1", hazardId: null, state: "broken", due: null }),
      "Expenditure X-1: spend the service fee on prevention service alone (body, part 2 (5)): not kept. It carries no points.",
    ],
  ])("%#", (given, sentence) => {
    expect(describeDuty(given, "en")).toBe(sentence);
  });
});

describe("一项义务的中文说明", () => {
  it.each<[ListedDuty, string]>([
    [duty(), "保单P-1：上传电子保单（附件第6项）：应于2024-03-08及以前完成，还有2天。违反扣3分，目前会使总分减少3分。"],
    [duty(late), "保单P-1：上传电子保单（附件第6项）：期限2024-03-08，2024-03-10才完成，已逾期。应扣3分，实扣3分。"],
    [duty(missed), "保单P-1：上传电子保单（附件第6项）：期限2024-03-08，至今未完成，已逾期1天。应扣3分，实扣3分。"],
    [
      duty({ ...missed, daysLeft: 0, inPeriod: false }),
      "保单P-1：上传电子保单（附件第6项）：期限2024-03-08，当日仍未完成。不属于本评价周期。",
    ],
    [
      duty({ state: "met", done: "2024-03-07" }),
      "保单P-1：上传电子保单（附件第6项）：期限2024-03-08，已于2024-03-07完成。",
    ],
    [
      serviceDuty({ state: "broken", net: "2" }),
      "保单P-1的服务S-1：完成全过程流转并闭环（附件第3项）：2024-03-08判定不合格（未录入服务结果；流程未闭环；隐患未闭环：Z1）。应扣2分，实扣2分。",
    ],
    [
      serviceDuty({
        state: "met",
        loop: { ...serviceDuty().loop!, missingStages: [], unresolvedHazards: [], isClosed: true },
      }),
      "保单P-1的服务S-1：完成全过程流转并闭环（附件第3项）：2024-03-08判定合格。",
    ],
    [recheckDuty(), "服务S-1发现的隐患Z1：复核整改情况（正文二（五））：应于2024-03-08及以前完成，还有2天。不计分。"],
    [
      recheckDuty({ state: "outstanding", daysLeft: -1 }),
      "服务S-1发现的隐患Z1：复核整改情况（正文二（五））：整改期限2024-03-08，至今未完成，已过1天。不计分。",
    ],
    [
      recheckDuty({ kind: "refusal-reported", state: "outstanding", due: null, daysLeft: null }),
      "服务S-1发现的隐患Z1：就拒不整改报告属地相关部门（正文二（五））：至今未完成。不计分。",
    ],
    [
      recheckDuty({ kind: "hazard-notified", state: "met", due: null, done: "2024-03-07" }),
      "服务S-1发现的隐患Z1：告知投保单位（正文二（五））：已于2024-03-07完成。不计分。",
    ],
    [
      recheckDuty({ kind: "fee-provided", hazardId: null, state: "met", due: null }),
      "事故预防服务费按保费总额的规定比例计提（正文二（五））：符合要求。不计分。",
    ],
    [
      recheckDuty({ kind: "fee-purpose", recordId: "X-1", hazardId: null, state: "broken", due: null }),
      "费用支出X-1：专门用于事故预防技术服务（正文二（五））：不符合要求。不计分。",
    ],
  ])("%#", (given, sentence) => {
    expect(describeDuty(given, "zh-CN")).toBe(sentence);
  });
});

test.each(LANGUAGES)("every kind and state has its own sentence in %s", (language) => {
  const all = DUTY_KINDS.flatMap((kind) =>
    DUTY_STATES.map((state) => duty({ kind, state, hazardId: "Z1", done: state === "late" ? "2024-03-10" : null })),
  );
  const sentences = all.map((each) => describeDuty(each, language));
  expect(new Set(sentences).size).toBe(DUTY_KINDS.length * DUTY_STATES.length);
  for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN/);
});

test("what is no duty has no sentence, and nothing has one in another language", () => {
  for (const given of [null, undefined, {}, { kind: "toString" }, { kind: "policy-upload", state: "valueOf" }]) {
    expect(() => describeDuty(given as never, "en")).toThrow(CallError);
  }
  expect(() => describeDuty({ kind: "policy-upload" } as never, "en")).toThrow(CallError);
  expect(() => describeDuty(duty(), "fr" as never)).toThrow(CallError);
});
