import { describe, expect, test } from "vitest";
import {
  CallError,
  COMPLIANCE_CODES,
  COMPLIANCE_STATES,
  type ComplianceDuty,
  citeClause,
  coverage,
  describeCompliance,
  describeCoverage,
  LANGUAGES,
  type Language,
  parseDataset,
} from "../../src/index.js";
import { hazard, policy } from "../support/books.js";
import { expectSentence } from "../support/sentences.js";
import { complianceOf } from "./of.js";

/** Duties of every kind, in every state. */
const duties = [
  complianceOf({
    policies: [
      { placedOutsideCity: true, premium: "100.00", serviceFee: "11.00" },
      { placedOutsideCity: true, placementFiledOn: "2024-05-01", premium: "100.00", serviceFee: "12.00" },
      { terminatedOn: "2024-03-20" },
      { signedOn: "2024-12-20" },
      {},
    ],
    services: [
      {
        hazards: [
          hazard({ rectifyBy: "2025-02-01", notifiedOn: "2024-03-16" }),
          hazard({ hazardId: "Z2", major: true, refusedOn: "2024-04-01" }),
          hazard({ hazardId: "Z3", recheckedOn: "2024-05-01" }),
          hazard({ hazardId: "Z4" }),
          hazard({ hazardId: "Z5", major: true, refusedOn: "2024-04-01", reportedToAuthorityOn: "2024-04-02" }),
        ],
      },
      { policyId: "P2", performedOn: "2024-04-20" },
    ],
    deferrals: [{ policyId: "P5" }, { policyId: "P5" }],
    expenditures: [{ purpose: "other", amount: "7" }],
  }),
].flatMap((each) => each.duties);

describe("a duty without points, in words", () => {
  test.each(COMPLIANCE_CODES)("%s names the record, the clause, and its days", (code) => {
    const all = duties.filter((duty) => duty.code === code);
    expect(all.length).toBeGreaterThan(0);
    for (const duty of all) {
      for (const language of LANGUAGES) {
        const sentence = describeCompliance(duty, language);
        expectSentence(sentence, language);
        expect(sentence).toContain(duty.recordId);
        expect(sentence).toContain(citeClause(duty.clause, language));
        for (const day of [duty.due, duty.done]) if (day !== null) expect(sentence).toContain(day);
      }
    }
  });

  test.each(COMPLIANCE_STATES)("%s is told from every other state", (state) => {
    const some = duties.find((duty) => duty.state === state);
    expect(some).toBeDefined();
    for (const language of LANGUAGES) {
      const sentence = describeCompliance(some!, language);
      for (const other of COMPLIANCE_STATES.filter((each) => each !== state)) {
        expect(describeCompliance({ ...some!, state: other }, language)).not.toBe(sentence);
      }
    }
  });

  test.each([
    "2024-03-01签署的保单P2应于2024-04-15及以前确定服务机构或专家（正文二（五））：完成于2024-04-20，超过期限5天。",
    "2024-03-01签署的保单P5应于2024-04-15及以前完成事故预防技术服务（有延期说明D1、D2）（正文二（五））：至今未完成，已超过期限260天。",
    "2024-03-01签署的保单P3应于2024-04-15及以前提交服务计划（正文二（五））：保单已于2024-03-20终止，不再要求。",
    "服务S1于2024-03-15发现的隐患Z1应复核整改情况（整改期限2025-02-01）（正文二（五））：尚未到期。",
    "服务S1于2024-03-15发现的重大隐患Z2，投保单位于2024-04-01拒绝整改，应报告属地相关部门（正文二（五））：至今未完成。",
    "保单P1计提的事故预防服务费11.00元，应不低于保费100.00元的12%（正文二（六））：不符合要求。",
    "保险机构A计提的事故预防服务费23.00元，应不低于保费总额200.00元的12%（正文二（六））：不符合要求。",
    "2024-06-01的费用支出E1（7.00元）应专门用于事故预防技术服务（正文二（六））：不符合要求。",
    "投保单位H2异地投保的保单P2应向行业主管部门报备（正文二（三））：已于2024-05-01完成。",
  ])("%s", (sentence) => {
    expect(duties.map((duty) => describeCompliance(duty, "zh-CN"))).toContain(sentence);
  });

  test.each([
    "Policy P2, signed on 2024-03-01: a provider or an expert to be assigned by 2024-04-15 (body, part 2 (5)): done on 2024-04-20, 5 days late.",
    "Policy P5, signed on 2024-03-01: the prevention service to be performed by 2024-04-15, a reason for delay submitted: D1, D2 (body, part 2 (5)): not done, 260 days after the due day.",
  ])("%s", (sentence) => {
    expect(duties.map((duty) => describeCompliance(duty, "en"))).toContain(sentence);
  });

  test("one day is one day", () => {
    const { duties: late } = complianceOf({ services: [{ performedOn: "2024-04-16" }] });
    expect(describeCompliance(late[0]!, "en")).toMatch(/1 day late\.$/);
  });

  test.each([null, "met", { code: "no-such-code", state: "met" }, { ...duties[0], state: "excused" }])(
    "there is no sentence for %j",
    (value) => {
      expect(() => describeCompliance(value as unknown as ComplianceDuty, "en")).toThrow(CallError);
    },
  );

  test("there is no other language", () => {
    expect(() => describeCompliance(duties[0]!, "fr" as Language)).toThrow(CallError);
  });
});

describe("coverage in words", () => {
  const dataset = parseDataset({
    insurers: [{ insurerId: "A", name: "A" }],
    enterprises: [
      { policyholderId: "H1", obliged: true, county: "Xiao", employees: 3 },
      { policyholderId: "H2", obliged: true, county: "Xiao", employees: 30 },
      { policyholderId: "H3", obliged: true, county: "Xiao" },
      { policyholderId: "H4", obliged: false },
    ],
    policies: [{ insuredEmployees: 1 }, {}, {}, {}, {}].map(policy),
  });

  test("the total first, then the groups, then what could not be matched", () => {
    expect(describeCoverage(coverage(dataset, { by: "county" }), "zh-CN")).toEqual([
      "全市：应保企业3家，已投保3家，比例1/1（100%）；从业人员33人，已承保1人，比例1/33（3.03%）；另有1家未填写从业人员数；2家有保单未填写承保人数。",
      "Xiao：应保企业3家，已投保3家，比例1/1（100%）；从业人员33人，已承保1人，比例1/33（3.03%）；另有1家未填写从业人员数；2家有保单未填写承保人数。",
      "未填写县区：应保企业0家，已投保0家；从业人员0人，已承保0人。",
      "另有1家投保单位不在企业名录中，未计入。",
    ]);
    expect(describeCoverage(coverage(dataset, { by: "industry" }), "en")).toEqual([
      "The whole city: 3 of 3 obliged enterprises insured, 1/1 (100%); 1 of 33 employees insured, 1/33 (3.03%); 1 enterprise without a number of employees; 2 enterprises with a policy that states no number of insured.",
      "No industry stated: 3 of 3 obliged enterprises insured, 1/1 (100%); 1 of 33 employees insured, 1/33 (3.03%); 1 enterprise without a number of employees; 2 enterprises with a policy that states no number of insured.",
      "1 policyholder is not among the enterprises, and not counted.",
    ]);
    expect(describeCoverage(coverage(dataset, { by: "county" }), "en")).toContain(
      "No county stated: 0 of 0 obliged enterprises insured; 0 of 0 employees insured.",
    );
  });

  test("a percentage is cut downwards", () => {
    // 2 of 3 are 66.666… percent.
    const twoOfThree = parseDataset({
      insurers: [{ insurerId: "A", name: "A" }],
      enterprises: ["H1", "H2", "H3"].map((policyholderId) => ({ policyholderId, obliged: true })),
      policies: [{}, {}].map(policy),
    });
    for (const language of LANGUAGES) {
      const [total = ""] = describeCoverage(coverage(twoOfThree, { by: "county" }), language);
      expectSentence(total, language);
      expect(total).toContain("66.66%");
    }
  });

  test("there is no other language", () => {
    expect(() => describeCoverage(coverage(dataset, { by: "county" }), "fr" as Language)).toThrow(CallError);
  });
});
