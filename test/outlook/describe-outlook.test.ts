import { describe, expect, test } from "vitest";
import { calendarYear, type EvaluateCall, LANGUAGES } from "../../src/index.js";
import { describeOutlook, describeOutlookEvent, EVENT_CODES, outlook } from "../../src/outlook/index.js";
import { type Books, books } from "../support/books.js";
import { expectSentence } from "../support/sentences.js";

const call = { insurerId: "A", period: calendarYear(2024), asOf: "2024-06-30" };
const seen = (given: Books, asked: Partial<EvaluateCall> = {}) => outlook(books(given), { ...call, ...asked });

/* Something open of every kind. */
const late = { enterpriseSize: "large" as const };
const given: Books = {
  policies: [
    { ...late, serviceFee: "100.00", premium: "800.00" },
    { ...late, signedOn: "2024-06-25", uploadedAt: null },
  ],
  deferrals: [{ status: "pending" }, { policyId: "P2", submittedOn: "2024-06-26", status: "pending" }],
  services: [
    { policyId: "P2", performedOn: null },
    { serviceId: "S2", policyId: "P1", performedOn: "2024-06-28", closedAt: null, reportedAt: null },
  ],
  claims: [{ settledOn: "2024-06-28", resultUploadedAt: null }, {}],
  disputes: [{ liability: "pending", determinedOn: null }],
  annualReports: [{ status: "pending" }],
  findings: [
    { status: "detected" },
    { item: 7, status: "detected" },
    { item: 6, recordId: "P1", status: "detected" },
    { item: 8, recordId: "C2", status: "detected" },
    { item: 3, recordId: "S2", status: "detected" },
    { item: 3, status: "detected" },
  ],
};

describe("an outlook in words", () => {
  test("the range, and the tiers", () => {
    const result = seen({ annualReports: [] }, { asOf: "2024-12-01", readings: { noSurvey: "zero" } });
    // The report 10 and three dimensions of 5 each: 75 to 100.
    expect(describeOutlook(result, "en")).toBe(
      "Insurer A, at the close of 2024-12-31: between 75 (Assisted) and 100 (Self-managed). Still possible: Self-managed, Assisted.",
    );
    expect(describeOutlook(result, "zh-CN")).toBe(
      "Insurer A，至2024-12-31终了：得分在75分（自我管理为主）与100分（自我管理）之间，仍可能为自我管理、自我管理为主。",
    );
  });

  test("a tier that is certain, and a score that is", () => {
    const surveys = [{ attitude: 5, professionalism: 5, timeliness: 5 }];
    const open = seen({ surveys, findings: [{ status: "detected" }] });
    expect(describeOutlook(open, "en")).toBe(
      "Insurer A, at the close of 2024-12-31: between 97 and 100. The tier is certain: Self-managed.",
    );
    expect(describeOutlook(open, "zh-CN")).toBe(
      "Insurer A，至2024-12-31终了：得分在97分与100分之间，档次已成定局，为自我管理。",
    );
    const settled = seen({ surveys });
    expect(describeOutlook(settled, "en")).toBe(
      "Insurer A, at the close of 2024-12-31: 100 (Self-managed), which is certain.",
    );
    expect(describeOutlook(settled, "zh-CN")).toBe("Insurer A，至2024-12-31终了：100分（自我管理），已成定局。");
  });

  test("events of every code, in whole sentences that name the record", () => {
    const events = [
      ...seen(given).events,
      ...seen(given, { asOf: "2024-12-31" }).events,
      ...seen({ findings: [{ item: 3, recordId: "S1", status: "detected" }], services: [{}] }).events,
    ];
    expect(new Set(events.map(({ code }) => code))).toEqual(new Set(EVENT_CODES));
    for (const event of events) {
      for (const language of LANGUAGES) {
        const sentence = describeOutlookEvent(event, language);
        expectSentence(sentence, language);
        const isNamed =
          event.code !== "fee-usage.open" && event.item !== 9 && event.questions[0]?.question !== "finding";
        if (isNamed) expect(sentence).toContain(event.recordId);
        for (const { question, recordId } of event.questions)
          if (question === "finding") expect(sentence).toContain(recordId);
      }
    }
  });

  test("one event word for word", () => {
    const [event] = seen({
      policies: [{ signedOn: "2024-06-28", uploadedAt: null }],
      surveys: [{ attitude: 5, professionalism: 5, timeliness: 5 }],
    }).events;
    expect(describeOutlookEvent(event!, "en")).toBe(
      "Policy P1: whether the e-policy is uploaded by 2024-07-05: 0 to 3 points of item 6, Upload of e-policies, 3 of the score at most.",
    );
    expect(describeOutlookEvent(event!, "zh-CN")).toBe(
      "保单P1：电子保单是否于2024-07-05及以前上传：第6项“电子保单上传”扣0至3分，最多影响总分3分。",
    );
  });

  test("a first service on which no deferral is undecided, word for word", () => {
    const [event] = seen({
      policies: [{ signedOn: "2024-06-01", enterpriseSize: "large" }],
      surveys: [{ attitude: 5, professionalism: 5, timeliness: 5 }],
    }).events;
    expect(describeOutlookEvent(event!, "en")).toBe(
      "Policy P1: whether the first prevention service is performed by 2024-07-16: 0 to 2 points of item 2, First prevention service, 2 of the score at most.",
    );
    expect(describeOutlookEvent(event!, "zh-CN")).toBe(
      "保单P1：首次事故预防服务是否于2024-07-16及以前开展：第2项“首次事故预防服务”扣0至2分，最多影响总分2分。",
    );
  });

  test("an annual report of which none was submitted, word for word", () => {
    const [event] = seen({
      annualReports: [],
      surveys: [{ attitude: 5, professionalism: 5, timeliness: 5 }],
    }).events;
    expect(describeOutlookEvent(event!, "en")).toBe(
      "Whether the report on 2024 is submitted by 2024-12-15: 0 to 10 points of item 5, Annual report, 10 of the score at most.",
    );
    expect(describeOutlookEvent(event!, "zh-CN")).toBe(
      "2024年度报告是否于2024-12-15及以前报送：第5项“年度工作报告”扣0至10分，最多影响总分10分。",
    );
  });

  test("is refused in another language, or for something else", () => {
    const result = seen(given);
    expect(() => describeOutlook(result, "fr" as never)).toThrow(/language unknown-value/);
    expect(() => describeOutlookEvent(result.events[0]!, "fr" as never)).toThrow(/language unknown-value/);
    for (const none of [null, 7, {}]) {
      expect(() => describeOutlook(none as never, "en")).toThrow(/outlook unknown-value/);
      expect(() => describeOutlookEvent(none as never, "en")).toThrow(/event unknown-value/);
    }
  });
});
