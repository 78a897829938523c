import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CallError,
  type Dataset,
  DatasetError,
  type FiledProduct,
  type Policy,
  parseDataset,
  suspectTerms,
} from "../../src/index.js";
import { anyScenario, shuffled } from "../../src/testing/index.js";
import { books, policy } from "../support/books.js";

/** A policy of 2024-03-01 for one year: 1000 yuan for 10 employees, 120 of them for service. */
const usual: Partial<Policy> = {
  expiresOn: "2025-03-01",
  premium: "1000",
  serviceFee: "120",
  insuredEmployees: 10,
  industry: "C",
  enterpriseSize: "small",
};

const product = (fields: Partial<FiledProduct> = {}): FiledProduct => ({
  productId: "Q1",
  filedFrom: "2024-01-01",
  ...fields,
});

/** What is suspect about the usual policy, but for some fields, by some products. */
const suspect = (fields: Partial<Policy>, ...products: readonly Partial<FiledProduct>[]) =>
  suspectTerms(
    books({ insurers: ["A", "B"], policies: [{ ...usual, ...fields }] }),
    products.map((each, index) => product({ productId: `Q${index + 1}`, ...each })),
  );

/** The only product's faults. */
const faultsOf = (fields: Partial<Policy>, filed: Partial<FiledProduct>) =>
  suspect(fields, filed)
    .flatMap(({ values }) => ("products" in values ? values.products : []))
    .flatMap(({ faults }) => faults);

describe("a policy held against filed terms and rates", () => {
  test("is allowed by a product that bounds nothing", () => {
    expect(suspect({}, {})).toEqual([]);
  });

  test.each([
    ["longestTermMonths", { longestTermMonths: 12 }, {}, { expiresOn: "2025-03-02" }, "term-too-long"],
    ["premium, least", { premium: { atLeast: "1000" } }, {}, { premium: "999.99" }, "premium-too-low"],
    ["premium, most", { premium: { atMost: "1000.00" } }, {}, { premium: "1000.01" }, "premium-too-high"],
    [
      "each employee, least",
      { premiumPerEmployee: { atLeast: "100" } },
      {},
      { premium: "999.99" },
      "premium-per-employee-too-low",
    ],
    [
      "each employee, most",
      { premiumPerEmployee: { atMost: "100" } },
      {},
      { insuredEmployees: 9 },
      "premium-per-employee-too-high",
    ],
    ["fee, least", { serviceFeePercent: { atLeast: "12" } }, {}, { serviceFee: "119.99" }, "fee-rate-too-low"],
    ["fee, most", { serviceFeePercent: { atMost: "12.00" } }, {}, { serviceFee: "120.01" }, "fee-rate-too-high"],
  ] as const)("%s: what is on the bound is allowed, what is past it is not", (_, filed, onBound, past, fault) => {
    expect(suspect(onBound, filed)).toEqual([]);
    expect(suspect(past, filed)).toEqual([
      {
        code: "off-filed-terms",
        item: 1,
        insurerId: "A",
        recordTable: "policies",
        recordId: "P1",
        values: { products: [{ productId: "Q1", faults: [fault] }] },
      },
    ]);
  });

  test("one product that allows it is enough, and of none all are named, in order of their ids", () => {
    const [cheap, dear] = [{ premium: { atMost: "500" } }, { premium: { atLeast: "2000" } }];
    expect(suspect({}, cheap, dear, {})).toEqual([]);
    const [suspicion] = suspect({}, { ...dear, productId: "Q2" }, { ...cheap, productId: "Q10" });
    expect(suspicion).toMatchObject({
      code: "off-filed-terms",
      values: {
        products: [
          { productId: "Q10", faults: ["premium-too-high"] },
          { productId: "Q2", faults: ["premium-too-low"] },
        ],
      },
    });
  });

  test("all faults are named", () => {
    const filed = { longestTermMonths: 6, premium: { atMost: "1" }, serviceFeePercent: { atLeast: "20" } };
    expect(faultsOf({}, filed)).toEqual(["term-too-long", "premium-too-high", "fee-rate-too-low"]);
  });

  test.each([
    ["another insurer's", { insurerId: "B" }],
    ["filed later", { filedFrom: "2024-03-02" }],
    ["filed no longer", { filedTo: "2024-02-29" }],
    ["for another industry", { industry: "E" }],
    ["for another size", { enterpriseSize: "large" }],
  ] as const)("a product that is %s is not for it", (_, fields) => {
    expect(suspect({}, fields)).toEqual([
      {
        code: "no-filed-product",
        item: 1,
        insurerId: "A",
        recordTable: "policies",
        recordId: "P1",
        values: { signedOn: "2024-03-01" },
      },
    ]);
  });

  test.each([
    { insurerId: "A" },
    { filedFrom: "2024-03-01" },
    { filedTo: "2024-03-01" },
    { industry: "C" },
    { enterpriseSize: "small" },
  ] as const)("a product with %j is for it", (fields) => {
    expect(suspect({}, fields)).toEqual([]);
  });

  test("without any product no policy is on filed terms", () => {
    expect(suspect({}).map(({ code }) => code)).toEqual(["no-filed-product"]);
  });

  test.each([
    [{ industry: null }, { industry: "C" }, "industry-not-stated"],
    [{ enterpriseSize: null }, { enterpriseSize: "small" }, "size-not-stated"],
    [{ insuredEmployees: null }, { premiumPerEmployee: { atLeast: "1" } }, "employees-not-stated"],
  ] as const)("what the policy does not state (%j) leaves it unclear", (fields, filed, gap) => {
    const [suspicion] = suspect(fields, filed);
    expect(suspicion).toMatchObject({
      code: "filed-terms-unclear",
      item: 1,
      values: { products: [{ productId: "Q1", faults: [gap] }] },
    });
    // Not unclear where the product does not allow it in any case, or another one does.
    expect(suspect(fields, { ...filed, longestTermMonths: 6 })).toMatchObject([
      { code: "off-filed-terms", values: { products: [{ faults: [gap, "term-too-long"] }] } },
    ]);
    expect(suspect(fields, filed, {})).toEqual([]);
  });

  test("of several products only those that leave it unclear are named as such", () => {
    const [suspicion] = suspect({ industry: null }, { longestTermMonths: 6 }, { industry: "C" });
    expect(suspicion?.values).toEqual({ products: [{ productId: "Q2", faults: ["industry-not-stated"] }] });
  });

  test("the industry is the policy's, or else what enterprises say of the policyholder", () => {
    const dataset = parseDataset({
      insurers: [{ insurerId: "A", name: "A" }],
      policies: [policy({ ...usual, industry: null })],
      enterprises: [{ policyholderId: "H1", obliged: true, industry: "E" }],
    });
    expect(suspectTerms(dataset, [product({ industry: "E" })])).toEqual([]);
    expect(suspectTerms(dataset, [product({ industry: "C" })])).toMatchObject([{ code: "no-filed-product" }]);
  });

  test("no employee at all is a number like any other", () => {
    expect(faultsOf({ insuredEmployees: 0 }, { premiumPerEmployee: { atMost: "100" } })).toEqual([
      "premium-per-employee-too-high",
    ]);
  });

  test("a premium of 0 has a fee of any rate only where the fee is 0", () => {
    const filed = { serviceFeePercent: { atLeast: "12", atMost: "20" } };
    expect(suspect({ premium: "0", serviceFee: "0" }, filed)).toEqual([]);
    expect(faultsOf({ premium: "0", serviceFee: "1" }, filed)).toEqual(["fee-rate-too-high"]);
  });

  test("absent bounds are none", () => {
    const filed = {
      premium: null,
      premiumPerEmployee: { atLeast: null },
      serviceFeePercent: {},
      longestTermMonths: null,
    };
    expect(suspect({}, filed)).toEqual([]);
  });
});

describe("filed products of a wrong form", () => {
  const problemsOf = (filedProducts: unknown) => {
    try {
      suspectTerms(books(), filedProducts as readonly FiledProduct[]);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      return error.issues.map(({ table, row, recordId, field, code }) => {
        expect([table, row]).toEqual([null, null]);
        return [recordId, field, code];
      });
    }
    return [];
  };

  test.each([
    [{ productId: "" }, "", "productId", "empty-id"],
    [{ productId: 1 }, null, "productId", "wrong-type"],
    [{ productId: undefined }, null, "productId", "missing"],
    [{ insurerId: "Z" }, "Q1", "insurerId", "dangling-reference"],
    [{ filedFrom: "2024-02-30" }, "Q1", "filedFrom", "bad-date"],
    [{ filedTo: "2023-12-31" }, "Q1", "filedTo", "out-of-range"],
    [{ industry: 5 }, "Q1", "industry", "wrong-type"],
    [{ enterpriseSize: "小型" }, "Q1", "enterpriseSize", "unknown-value"],
    [{ longestTermMonths: 0 }, "Q1", "longestTermMonths", "out-of-range"],
    [{ longestTermMonths: 1201 }, "Q1", "longestTermMonths", "out-of-range"],
    [{ premium: { atLeast: 5 } }, "Q1", "premium.atLeast", "wrong-type"],
    [{ premium: { atLeast: "1.234" } }, "Q1", "premium.atLeast", "bad-money"],
    [{ premium: { atMost: "-1" } }, "Q1", "premium.atMost", "bad-money"],
    [{ premium: { atLeast: "2", atMost: "1.99" } }, "Q1", "premium.atMost", "out-of-range"],
    [{ premium: { least: "2" } }, "Q1", "premium.least", "unknown-field"],
    [{ premiumPerEmployee: { atLeast: "2", atMost: "1" } }, "Q1", "premiumPerEmployee.atMost", "out-of-range"],
    [{ serviceFeePercent: { atLeast: "0.12" } }, "Q1", "serviceFeePercent.atLeast", "out-of-range"],
    [{ serviceFeePercent: { atLeast: "100.000001" } }, "Q1", "serviceFeePercent.atLeast", "out-of-range"],
    [{ serviceFeePercent: { atLeast: "12%" } }, "Q1", "serviceFeePercent.atLeast", "out-of-range"],
    [{ serviceFeePercent: { atLeast: 12 } }, "Q1", "serviceFeePercent.atLeast", "wrong-type"],
    [{ serviceFeePercent: { atLeast: "13", atMost: "12.5" } }, "Q1", "serviceFeePercent.atMost", "out-of-range"],
    [{ rate: "1" }, "Q1", "rate", "unknown-field"],
  ])("%j", (fields, recordId, field, code) => {
    expect(problemsOf([{ ...product(), ...fields }])).toEqual([[recordId, `filedProducts[0].${field}`, code]]);
  });

  test.each([
    { premium: { atLeast: "1", atMost: "1.00" } },
    { filedTo: "2024-01-01" },
    { serviceFeePercent: { atLeast: "0", atMost: "1" } },
    { serviceFeePercent: { atLeast: "12", atMost: "100" } },
    { longestTermMonths: 1200 },
  ])("%j is sound", (fields) => {
    expect(problemsOf([{ ...product(), ...fields }])).toEqual([]);
  });

  test("all problems are named at once", () => {
    const rows = [product({ filedFrom: "x" }), { ...product(), premium: { atMost: "x" } }];
    expect(problemsOf(rows)).toEqual([
      ["Q1", "filedProducts[0].filedFrom", "bad-date"],
      ["Q1", "filedProducts[1].premium.atMost", "bad-money"],
    ]);
  });

  test("an id that stands twice is refused", () => {
    expect(problemsOf([product(), product({ insurerId: "Z" })])).toEqual([
      ["Q1", "filedProducts[1].productId", "duplicate-id"],
      ["Q1", "filedProducts[1].insurerId", "dangling-reference"],
    ]);
  });

  test.each([
    [undefined, "missing"],
    [null, "wrong-type"],
    [{}, "wrong-type"],
    ["Q1", "wrong-type"],
  ])("%j is no list", (given, code) => {
    expect(problemsOf(given)).toEqual([[null, "filedProducts", code]]);
  });

  test("a product that is none is refused, and so is one that cannot be read", () => {
    expect(problemsOf([null])).toEqual([[null, "filedProducts[0]", "wrong-type"]]);
    const thrower = new Proxy([product()], {
      get: () => {
        throw new Error("no");
      },
    });
    expect(problemsOf(thrower)).toEqual([[null, "filedProducts", "unreadable"]]);
  });
});

describe("laws of terms", () => {
  const products: readonly FiledProduct[] = [
    product({ productId: "Q1", premium: { atLeast: "1", atMost: "50000" }, longestTermMonths: 12 }),
    product({ productId: "Q2", enterpriseSize: "large", premiumPerEmployee: { atLeast: "50" } }),
    product({ productId: "Q3", industry: "矿山", serviceFeePercent: { atLeast: "12" } }),
  ];

  test("neither the order of the rows nor that of the products changes anything", () => {
    const given = anyScenario().chain(({ dataset }) =>
      fc.tuple(
        fc.constant(dataset),
        shuffled(dataset),
        fc.shuffledSubarray([...products], { minLength: products.length }),
      ),
    );
    fc.assert(
      fc.property(given, ([dataset, other, otherProducts]) => {
        const suspicions = suspectTerms(parseDataset(dataset), products);
        expect(suspectTerms(parseDataset(other), otherProducts)).toEqual(suspicions);
        const ids = suspicions.map(({ recordId }) => recordId);
        expect(ids).toEqual([...new Set(ids)].sort());
        expect(suspicions.every((each) => Object.isFrozen(each.values))).toBe(true);
      }),
      { numRuns: Number(process.env["CASES"] ?? 100) },
    );
  });

  test("only a dataset that was parsed is taken", () => {
    expect(() => suspectTerms({ ...books() } as Dataset, [])).toThrow(CallError);
  });
});
