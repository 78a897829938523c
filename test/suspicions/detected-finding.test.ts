import { describe, expect, test } from "vitest";
import {
  calendarYear,
  DatasetError,
  type Detectable,
  describeSuspicion,
  detectedFinding,
  evaluate,
  parseDataset,
  reconcile,
  suspectData,
  suspectTerms,
} from "../../src/index.js";
import { books } from "../support/books.js";

const dataset = books({ policies: [{ uploadedAt: "2024-02-01" }] });
const detection = { findingId: "F-1", foundOn: "2024-06-01" };

describe("a suspicion as a finding", () => {
  test("is detected, names the record, and takes no points until a person confirms it", () => {
    const [suspicion] = suspectData(dataset);
    const finding = detectedFinding(suspicion!, { ...detection, description: describeSuspicion(suspicion!, "zh-CN") });
    expect(finding).toEqual({
      findingId: "F-1",
      insurerId: "A",
      item: 7,
      recordId: "P1",
      recordTable: "policies",
      foundOn: "2024-06-01",
      status: "detected",
      description: "保单P1：电子保单上传于2024-02-01，早于签署之日2024-03-01。",
    });
    const call = { insurerId: "A", period: calendarYear(2024) };
    const evaluation = evaluate(parseDataset({ ...dataset, findings: [finding] }), call);
    expect(evaluation.undecided.map(({ findingId }) => findingId)).toEqual(["F-1"]);
    const scoreWith = (status: "detected" | "confirmed") =>
      evaluate(parseDataset({ ...dataset, findings: [{ ...finding, status }] }), call).score;
    expect(scoreWith("detected")).toBe(evaluate(dataset, call).score);
    expect(scoreWith("confirmed")).toBe("98"); // 100 - 2
  });

  test("under item 1 too", () => {
    const [suspicion] = suspectTerms(dataset, []);
    expect(detectedFinding(suspicion!, detection)).toEqual({
      findingId: "F-1",
      insurerId: "A",
      item: 1,
      recordId: "P1",
      recordTable: "policies",
      foundOn: "2024-06-01",
      status: "detected",
    });
  });

  test("a difference between two systems can be one", () => {
    const other = books({ policies: [{ premium: "5" }, {}], annualReports: [] });
    const { differences } = reconcile(dataset, other);
    const findings = differences.map((each, index) =>
      detectedFinding(each as Detectable, { ...detection, findingId: `F-${index}` }),
    );
    expect(findings.map(({ recordTable, recordId }) => [recordTable, recordId])).toEqual([
      ["policies", "P1"],
      [undefined, undefined], // P2 is on their side only: ours has nothing to name
      ...Array(4).fill([undefined, undefined]), // nor has a report an id
    ]);
    expect(parseDataset({ ...dataset, findings }).findings).toHaveLength(6);
  });

  test.each([
    [{ ...detection, findingId: "" }, "findingId", "empty-id"],
    [{ ...detection, foundOn: "2024-02-30" }, "foundOn", "bad-date"],
    [{ ...detection, description: 5 as unknown as string }, "description", "wrong-type"],
  ])("%j is refused", (given, field, code) => {
    const [suspicion] = suspectData(dataset);
    const run = () => detectedFinding(suspicion!, given);
    expect(run).toThrow(DatasetError);
    expect(run).toThrow(`${field} ${code}`);
  });

  test("a difference in an enterprise has no insurer, and makes no finding", () => {
    const withEnterprise = (name: string) =>
      parseDataset({ ...books(), enterprises: [{ policyholderId: "H1", obliged: true, name }] });
    const [difference] = reconcile(withEnterprise("甲"), withEnterprise("乙")).differences;
    expect(() => detectedFinding(difference as Detectable, detection)).toThrow("insurerId wrong-type");
  });

  test("it is frozen", () => {
    expect(Object.isFrozen(detectedFinding(suspectData(dataset)[0]!, detection))).toBe(true);
  });
});
