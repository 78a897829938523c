import { deepFreeze } from "../values/freeze.js";

/** The rows of the size table (行业名称), in its order. */
export const SIZE_INDUSTRIES = /* @__PURE__ */ Object.freeze([
  "agriculture",
  "industry",
  "construction",
  "wholesale",
  "retail",
  "transport",
  "storage",
  "post",
  "accommodation",
  "catering",
  "telecommunications",
  "software",
  "real-estate",
  "property-management",
  "leasing-business",
  "other",
] as const);

/** A row of the size table. */
export type SizeIndustry = (typeof SIZE_INDUSTRIES)[number];

/** What the table measures an enterprise by, in its order: 从业人员, 营业收入, 资产总额. */
export const SIZE_METRICS = /* @__PURE__ */ Object.freeze(["employees", "revenue", "assets"] as const);

/** A measure of an enterprise. */
export type SizeMetric = (typeof SIZE_METRICS)[number];

/** The least of a large, a medium and a small enterprise. A bound is part of its class. */
export type SizeBounds = readonly [large: number, medium: number, small: number];

/** One row: which codes of GB/T 4754-2017 it covers, and the bounds that count for it. */
export interface SizeRow {
  readonly industry: SizeIndustry;
  /** As the table calls it. */
  readonly name: string;
  /** Sections, divisions or groups, each with all that is under it; `other` has what no row has. */
  readonly codes: readonly string[];
  /** In persons. */
  readonly employees?: SizeBounds;
  /** In 万元, 10,000 yuan. */
  readonly revenue?: SizeBounds;
  /** In 万元, 10,000 yuan. */
  readonly assets?: SizeBounds;
}

/**
 * The table of 统计上大中小微型企业划分办法（2017）(国统字〔2017〕213号). An enterprise is of the highest class of
 * which it meets all bounds; below a small one it is micro.
 */
export const SIZE_TABLE: readonly SizeRow[] = /* @__PURE__ */ deepFreeze([
  { industry: "agriculture", name: "农、林、牧、渔业", codes: ["A"], revenue: [20000, 500, 50] },
  {
    industry: "industry",
    name: "工业",
    codes: ["B", "C", "D"],
    employees: [1000, 300, 20],
    revenue: [40000, 2000, 300],
  },
  { industry: "construction", name: "建筑业", codes: ["E"], revenue: [80000, 6000, 300], assets: [80000, 5000, 300] },
  { industry: "wholesale", name: "批发业", codes: ["F51"], employees: [200, 20, 5], revenue: [40000, 5000, 1000] },
  { industry: "retail", name: "零售业", codes: ["F52"], employees: [300, 50, 10], revenue: [20000, 500, 100] },
  {
    industry: "transport",
    name: "交通运输业",
    codes: ["G54", "G55", "G56", "G57", "G58"], // without railways, which are G53
    employees: [1000, 300, 20],
    revenue: [30000, 3000, 200],
  },
  { industry: "storage", name: "仓储业", codes: ["G59"], employees: [200, 100, 20], revenue: [30000, 1000, 100] },
  { industry: "post", name: "邮政业", codes: ["G60"], employees: [1000, 300, 20], revenue: [30000, 2000, 100] },
  { industry: "accommodation", name: "住宿业", codes: ["H61"], employees: [300, 100, 10], revenue: [10000, 2000, 100] },
  { industry: "catering", name: "餐饮业", codes: ["H62"], employees: [300, 100, 10], revenue: [10000, 2000, 100] },
  {
    industry: "telecommunications",
    name: "信息传输业",
    codes: ["I63", "I64"],
    employees: [2000, 100, 10],
    revenue: [100000, 1000, 100],
  },
  {
    industry: "software",
    name: "软件和信息技术服务业",
    codes: ["I65"],
    employees: [300, 100, 10],
    revenue: [10000, 1000, 50],
  },
  {
    industry: "real-estate",
    name: "房地产开发经营",
    codes: ["K701"],
    revenue: [200000, 1000, 100],
    assets: [10000, 5000, 2000],
  },
  {
    industry: "property-management",
    name: "物业管理",
    codes: ["K702"],
    employees: [1000, 300, 100],
    revenue: [5000, 1000, 500],
  },
  {
    industry: "leasing-business",
    name: "租赁和商务服务业",
    codes: ["L"],
    employees: [300, 100, 10],
    assets: [120000, 8000, 100],
  },
  { industry: "other", name: "其他未列明行业", codes: [], employees: [300, 100, 10] },
]);

/** The sections outside of the table: finance, education, public administration. */
export const OUTSIDE_SECTIONS: readonly string[] = /* @__PURE__ */ Object.freeze(["J", "P", "S"]);
