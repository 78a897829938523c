import { describe, expect, test } from "vitest";
import { calendarYear, defineRulebook } from "../../src/index.js";
import { describeWhatIf, type RecordChange, whatIf } from "../../src/what-if/index.js";
import { rubricWith } from "../rulebook/rubric.ts";
import { books } from "../support/books.js";

const sentences = (changes: readonly RecordChange[], rulebook = defineRulebook(rubricWith({}))) =>
  whatIf(books(), { period: calendarYear(2024), rulebook }, changes).map((one) => [
    describeWhatIf(one, "en"),
    describeWhatIf(one, "zh-CN"),
  ]);

const late: RecordChange = { change: "alter", table: "policies", id: "P1", fields: { uploadedAt: null } };
const never: RecordChange = { change: "add", table: "insurers", record: { insurerId: "B", name: "B" } };

describe("what changes do, in words", () => {
  test("a lower score", () => {
    const [one] = sentences([late], defineRulebook(rubricWith({ "categories[2].items[0].points": "10.005" })));
    expect(one).toEqual([
      "Insurer A: from 100 (Self-managed) to 89.99 (Assisted), -10.01.",
      "Insurer A：得分由100分（自我管理）变为89.99分（自我管理为主），增减-10.01分。",
    ]);
  });

  test("a higher one", () => {
    const dataset = books({ policies: [{ uploadedAt: null }] });
    const back: RecordChange = { ...late, fields: { uploadedAt: "2024-03-01" } };
    const [one] = whatIf(dataset, { period: calendarYear(2024) }, [back]);
    expect(describeWhatIf(one!, "en")).toBe("Insurer A: from 97 (Self-managed) to 100 (Self-managed), +3.");
  });

  test("the same one, under a new name", () => {
    const renamed: RecordChange = { change: "alter", table: "insurers", id: "A", fields: { name: "Other" } };
    expect(sentences([renamed])).toEqual([
      ["Other: the score stays 100 (Self-managed).", "Other：得分不变，仍为100分（自我管理）。"],
    ]);
  });

  test("an insurer that comes, and one that goes", () => {
    expect(sentences([never])).toEqual([["B would be new: 100 (Self-managed).", "新增B：得分为100分（自我管理）。"]]);
    const dataset = books({ insurers: ["A", "B"], annualReports: [] });
    const gone: RecordChange = { change: "drop", table: "insurers", id: "B" };
    const [one] = whatIf(dataset, { period: calendarYear(2024) }, [gone]);
    expect(describeWhatIf(one!, "en")).toBe("Insurer B would be gone: it had 100 (Self-managed).");
    expect(describeWhatIf(one!, "zh-CN")).toBe("不再有Insurer B：原得分为100分（自我管理）。");
  });

  test("is refused in another language, or for something else", () => {
    const [one] = whatIf(books(), { period: calendarYear(2024) }, [late]);
    expect(() => describeWhatIf(one!, "fr" as never)).toThrow(/language unknown-value/);
    for (const none of [null, 7, {}]) expect(() => describeWhatIf(none as never, "en")).toThrow(/whatIf unknown-value/);
  });
});
