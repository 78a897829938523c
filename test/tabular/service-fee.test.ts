import { describe, expect, test } from "vitest";
import { type Cell, readTable } from "../../src/tabular/index.js";
import { outcome } from "./sheets.ts";

const HEADINGS = ["保单号", "机构编号", "信用代码", "签单日期", "起保日期", "终保日期", "保费", "计提比例"];

/** The service fee of a policy whose sheet has the rate in column H, and perhaps the amount in column I. */
function serviceFee(premium: Cell, rate: Cell, amount?: Cell, rateHeading = "计提比例"): unknown {
  const headings = [...HEADINGS.slice(0, -1), rateHeading, ...(amount === undefined ? [] : ["应计提额"])];
  const row = ["P", "A", "E", "2024-03-01", "2024-03-02", "2025-03-01", premium, rate, amount];
  const read = outcome(() => readTable("policies", [headings, row.slice(0, headings.length)]));
  return Array.isArray(read) ? read[0]?.serviceFee : read;
}

describe("a service fee that is given as a share of the premium", () => {
  test.each([
    ["10000", "12%", "1200.00"],
    ["10000", "１２％", "1200.00"],
    ["10000", "12.50 %", "1250.00"],
    ["10000", 0.12, "1200.00"], // what readers give of a cell that shows 12%
    ["10000", "0.125", "1250.00"],
    ["1.2万元", "12%", "1440.00"],
    ["10000", "0%", "0.00"],
    ["8.28", "100%", "8.28"],
  ])("%j at %j is %s yuan", (premium, rate, fee) => {
    expect(serviceFee(premium, rate)).toBe(fee);
  });

  test("is in percent where the heading says so", () => {
    expect(serviceFee("10000", "12", undefined, "计提比例(%)")).toBe("1200.00");
    expect(serviceFee("10000", 1, undefined, "计提比例(％)")).toBe("100.00");
    expect(serviceFee("10000", "12%", undefined, "计提比例(%)")).toBe("1200.00");
    expect(serviceFee("10000", 0, undefined, "计提比例(%)")).toBe("0.00");
  });

  test.each([[0.12], ["0.12"], [0.5]])("%j under a heading with % may be of 1 or of 100, and is refused", (rate) => {
    expect(serviceFee("10000", rate, undefined, "计提比例(%)")).toEqual({ refused: ["H2 bad-rate"] });
  });

  test.each([["12"], [1], ["12‰"], ["百分之十二"], ["-12%"], ["1,2%"]])(
    "%j may be anything, and is refused",
    (rate) => {
      expect(serviceFee("10000", rate)).toEqual({ refused: ["H2 bad-rate"] });
    },
  );

  test("is refused where it is not whole fen: nobody rounds for the insurer", () => {
    expect(serviceFee("18105.01", "12%")).toEqual({ refused: ["H2 too-many-decimals"] }); // 2172.6012
    expect(serviceFee("10000", 0.1 + 0.02)).toEqual({ refused: ["H2 digits-lost"] });
  });

  test("is rounded to fen where the caller says so", () => {
    const rounded = (premium: Cell, rate: Cell) => {
      const row = ["P", "A", "E", "2024-03-01", "2024-03-02", "2025-03-01", premium, rate];
      return readTable("policies", [HEADINGS, row], { roundToFen: ["serviceFee"] })[0]?.serviceFee;
    };
    expect(rounded("18105.01", "12%")).toBe("2172.60"); // 2172.6012
    expect(rounded("0.05", "50%")).toBe("0.03"); // 0.025
    expect(rounded("0.04", "60%")).toBe("0.02"); // 0.024
    expect(rounded("10000", "12%")).toBe("1200.00");
  });

  test("gives way to the amount, which it must give to less than a fen", () => {
    expect(serviceFee("18105.01", "12%", "2172.60")).toBe("2172.60");
    expect(serviceFee("18105.01", "12%", "2172.61")).toBe("2172.61");
    expect(serviceFee("18105.01", "12%", "2172.62")).toEqual({ refused: ["H2 rate-differs"] });
    expect(serviceFee("10000", "12%", "1199.99")).toEqual({ refused: ["H2 rate-differs"] });
    expect(serviceFee("10000", "", "1199.99")).toBe("1199.99");
    expect(serviceFee("10000", "12%", "")).toBe("1200.00");
  });

  test("is not missing besides where what it follows from is refused", () => {
    expect(serviceFee("1.234", "12%")).toEqual({ refused: ["G2 too-many-decimals"] });
    expect(serviceFee("10000", "12")).toEqual({ refused: ["H2 bad-rate"] });
    expect(serviceFee("10000", "12%", "1.234")).toEqual({ refused: ["I2 too-many-decimals"] });
    expect(serviceFee("10000", "12%", `${"9".repeat(30)}万元`)).toEqual({ refused: ["I2 bad-money"] });
    expect(serviceFee("1.234", "12%", "5")).toEqual({ refused: ["G2 too-many-decimals"] });
  });

  test("is missing where there is neither", () => {
    expect(serviceFee("10000", "")).toEqual({ refused: ["2 missing"] });
    expect(serviceFee("10000", "", "")).toEqual({ refused: ["I2 missing"] });
  });
});
