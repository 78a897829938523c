import { describe, expect, test } from "vitest";
import { DatasetError } from "../../src/index.js";
import { readTable, writeTable } from "../../src/tabular/index.js";
import { city, policy } from "../dataset/city.ts";

describe("a sheet that is written", () => {
  test("has Chinese headings, with the unit of amounts, and Chinese words", () => {
    const [headings, row] = writeTable("policies", [
      { ...policy("P", "a"), enterpriseSize: "small", insuredEmployees: 20, placedOutsideCity: false },
    ]);
    expect(headings).toEqual([
      ...["保单号", "保险机构编号", "统一社会信用代码", "投保单位名称", "行业", "县区", "企业规模"],
      ...["签单日期", "起保日期", "终保日期", "退保日期", "保费总额(元)", "应计提额(元)", "电子保单上传时间"],
      ...["投保人数", "是否异地投保", "异地投保报备日期"],
    ]);
    expect(row).toEqual([
      ...["P", "a", "h", "", "", "", "小型", "2024-03-01", "2024-03-02", "2025-03-01", ""],
      ...["1000.00", "120.00", "2024-03-02", "20", "否", ""],
    ]);
  });

  test("has the contract's names and words in English", () => {
    expect(writeTable("deferrals", city().deferrals as never, { language: "en" })).toEqual([
      ["deferralId", "policyId", "reason", "submittedOn", "status", "until"],
      ["da", "pa", "停产", "2024-03-20", "accepted", ""],
      ["db", "pb", "停产", "2024-03-20", "accepted", ""],
    ]);
  });

  test("has the hazards of services in a sheet of their own", () => {
    const services = city().services as never[];
    expect(writeTable("services", services)[1]).toEqual(["sa", "pa", "", "", "", "", ""]);
    expect(writeTable("hazards", services)).toEqual([
      expect.arrayContaining(["服务编号", "隐患编号"]),
      ["sa", "z", "2024-04-01", "否", "", "", "", "", "", ""],
    ]);
  });

  test("is its headings where there are no records", () => {
    expect(writeTable("insurers", [], { language: undefined })).toEqual([["保险机构编号", "保险机构名称"]]);
  });

  test.each([
    [" a", "' a'"], // else its space would be lost
    ["Ａ１", "'Ａ１'"],
    ["a\u200Bb", "'a\u200Bb'"],
    ["", "''"],
    ["'a", "''a'"],
    ["'a'", "''a''"],
    ["a'", "a'"],
    ["合计", "'合计'"],
    ["#N/A", "'#N/A'"],
    ["1.2E+17", "'1.2E+17'"],
    ["=1+1", "'=1+1'"], // a formula
    ["+1", "'+1'"],
    ["-1", "'-1'"],
    ["@SUM", "'@SUM'"],
    ["（2024）1号", "（2024）1号"],
    ["00123", "00123"],
  ])("has %j as %j", (reason, cell) => {
    const [, row] = writeTable("deferrals", [
      { ...(city().deferrals as [object])[0], deferralId: reason || "d", reason } as never,
    ]);
    expect(row?.[2]).toBe(reason === "Ａ１" ? reason : cell); // full width stays in text for people, not in ids
    if (reason !== "") expect(row?.[0]).toBe(cell);
  });
});

test("a record that says what the headings say is none of them", () => {
  const records = [{ insurerId: "保险机构编号", name: "保险机构名称" }];
  const rows = writeTable("insurers", records);
  expect(rows[1]).toEqual(["'保险机构编号'", "'保险机构名称'"]);
  expect(readTable("insurers", rows)).toEqual(records);
});

describe("records that are not sound", () => {
  test("are refused, each with its problems", () => {
    const records = [policy("P", "a"), { ...policy("Q", "a"), premium: "1,000" }, { policyId: "R" }];
    try {
      writeTable("policies", records as never);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DatasetError);
      const { issues, total } = error as DatasetError;
      expect(issues[0]).toMatchObject({
        code: "bad-money",
        table: "policies",
        row: 1,
        recordId: "Q",
        field: "premium",
      });
      expect(total).toBe(8);
    }
  });

  test("are refused among hazards by their service", () => {
    const services = [
      { serviceId: "S", policyId: "P", hazards: [{ hazardId: "1", foundOn: "2024/3/1", major: true }] },
    ];
    expect(() => writeTable("hazards", services)).toThrow("services[0].hazards[0].foundOn bad-date");
  });
});
