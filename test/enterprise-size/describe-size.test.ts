import { describe, expect, test } from "vitest";
import {
  CallError,
  classifyEnterprise,
  describeSize,
  LANGUAGES,
  type Language,
  parseDataset,
  SIZE_INDUSTRIES,
  type SizeDescribed,
  withEnterpriseSizes,
} from "../../src/index.js";
import { policy } from "../support/books.js";
import { expectSentence } from "../support/sentences.js";

const MEASURES = { employees: 300, revenue: "30000000", assets: "50000000" };

describe("a size in words", () => {
  test("names the class, the row and each metric with what it meets", () => {
    const verdict = classifyEnterprise({ industry: "G54", ...MEASURES, employees: 20 });
    expect(describeSize(verdict, "zh-CN")).toBe(
      "按“交通运输业”标准划为小型企业：从业人员20人，符合小型标准；营业收入30000000元，符合中型标准。",
    );
    expect(describeSize(verdict, "en")).toBe(
      "By the bounds for transport the enterprise is small: 20 employees, which meets small; 30000000 yuan of operating revenue, which meets medium.",
    );
  });

  test.each(SIZE_INDUSTRIES)("the row %s has a name of its own", (industry) => {
    for (const language of LANGUAGES) {
      const sentence = describeSize(classifyEnterprise({ industry, ...MEASURES }), language);
      expectSentence(sentence, language);
      const others = SIZE_INDUSTRIES.filter((each) => each !== industry);
      const all = others.map((each) => describeSize(classifyEnterprise({ industry: each, ...MEASURES }), language));
      expect(all).not.toContain(sentence);
    }
  });

  test.each(["", "危险化学品", "K", "J"])("says why there is none: the industry %j", (industry) => {
    const verdict = classifyEnterprise({ industry, ...MEASURES });
    for (const language of LANGUAGES) {
      const sentence = describeSize(verdict, language);
      expectSentence(sentence, language);
      const others = ["", "危险化学品", "K", "J"].filter((each) => each !== industry);
      for (const other of others)
        expect(describeSize(classifyEnterprise({ industry: other }), language)).not.toBe(sentence);
    }
  });

  test("says what is missing", () => {
    const verdict = classifyEnterprise({ industry: "E", employees: 300 });
    expect(describeSize(verdict, "zh-CN")).toBe("企业规模无法判定：按“建筑业”标准划型，缺少营业收入、资产总额。");
    expect(describeSize(verdict, "en")).toBe(
      "The enterprise's size cannot be told: the bounds for construction need operating revenue and total assets.",
    );
  });
});

describe("what was done with a policy, in words", () => {
  const { filled, contradicted, undetermined } = withEnterpriseSizes(
    parseDataset({
      insurers: [{ insurerId: "A", name: "A" }],
      policies: [
        { enterpriseSize: null },
        { enterpriseSize: "large" as const },
        { enterpriseSize: null },
        { enterpriseSize: null },
      ].map(policy),
      enterprises: [
        { policyholderId: "H1", obliged: true, industry: "other", employees: 5 },
        { policyholderId: "H2", obliged: true, industry: "other", employees: 100 },
        { policyholderId: "H3", obliged: true, industry: "other" },
      ],
    }),
  );

  test.each([
    [filled[0], ["P1", "H1", "5"]],
    [contradicted[0], ["P2", "H2", "100"]],
    [undetermined[0], ["P3", "H3"]],
    [undetermined[1], ["P4", "H4"]],
  ])("%# names the policy and the policyholder", (line, names) => {
    for (const language of LANGUAGES) {
      const sentence = describeSize(line as SizeDescribed, language);
      expectSentence(sentence, language);
      for (const name of names) expect(sentence).toContain(name);
    }
  });

  test("a contradiction names both sizes", () => {
    const line = contradicted[0] as SizeDescribed;
    expect(describeSize(line, "zh-CN")).toMatch(/填写的企业规模为大型.*划为中型企业/);
    expect(describeSize(line, "en")).toMatch(/states that it is large.*is medium/);
  });

  test("an enterprise that is not listed is told from one without metrics", () => {
    const [third, fourth] = undetermined as [SizeDescribed, SizeDescribed];
    expect(describeSize(fourth, "zh-CN")).toContain("企业名录中没有该投保单位");
    expect(describeSize(third, "zh-CN")).not.toContain("企业名录");
  });
});

test.each([[null], ["large"], [{ code: "no-such-code" }]])("%j has no sentence", (described) => {
  expect(() => describeSize(described as unknown as SizeDescribed, "en")).toThrow(CallError);
});

test("there is no other language", () => {
  expect(() => describeSize(classifyEnterprise({}), "fr" as Language)).toThrow(CallError);
});
