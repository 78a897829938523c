import { describe, expect, it } from "vitest";
import { ArgumentsError, readArguments } from "../../examples/arguments.mjs";
import { makeCity } from "../../examples/make-city.mjs";
import { pageOf } from "../../examples/page.mjs";
import { calendarYear, evaluateAll, parseDataset } from "../../src/index.js";

const period = calendarYear(2024);
const city = parseDataset(makeCity());
const evaluations = evaluateAll(city, { period });
const ids = evaluations.map(({ insurerId }) => insurerId);

describe("the demo's page", () => {
  it("is the circular of all insurers", () => {
    const page = pageOf(city, period, undefined, "zh-CN");
    expect(page).toContain("安全生产责任保险服务质量评价情况通报");
    for (const { insurerName } of evaluations) expect(page).toContain(insurerName);
  });

  it("is the report of the insurer that was asked for", () => {
    const page = pageOf(city, period, "yanchi", "en");
    expect(page).toContain("report on service quality");
    expect(page).toContain("砚池财险宿州中心支公司");
    expect(page).not.toContain("淮岳财险宿州中心支公司");
    expect(page).toContain("What the period can still end with");
    expect(page).toContain("If the notice is read otherwise");
  });
});

describe("the demo's arguments", () => {
  it("name the file of the page", () => {
    expect(readArguments(["--html", "out.html", "--insurer", "yanchi"], ids)).toMatchObject({
      html: "out.html",
      insurerId: "yanchi",
    });
    expect(readArguments([], ids).html).toBeUndefined();
  });

  it("are refused where the file has no name", () => {
    expect(() => readArguments(["--html="], ids)).toThrow(ArgumentsError);
    expect(() => readArguments(["--html"], ids)).toThrow(ArgumentsError);
  });
});
