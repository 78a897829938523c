import type { Draft } from "../draft.ts";
import { allFields, requiredFields, sound, TABLES, type Table } from "../sound.ts";

/* Records that are refused, each with every problem that must be named. */

const refuse = (slug: string, en: string, zh: string, dataset: unknown, ...problems: readonly string[]): Draft => ({
  slug,
  en,
  zh,
  dataset,
  refused: "dataset",
  problems,
});

/** Tables with the insurer A and its policy P1, which their rows may name, as far as they do not have these tables. */
const beside = (tables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  insurers: sound().insurers,
  ...(!("insurers" in tables) && { policies: sound("absent").policies }),
  ...tables,
});

/** The sound row of a table once for each value of a field; other fields can be changed too. */
const each = (table: Table, field: string, values: readonly unknown[], others: object = {}) =>
  values.map((value, index) => {
    const [idField = ""] = requiredFields(table);
    return { ...sound("absent")[table][0], [idField]: `R${index + 1}`, ...others, [field]: value };
  });

const rows = (code: string, table: string, field: string, count: number): string[] =>
  Array.from({ length: count }, (_, row) => `${code} ${table}[${row}].${field}`);

const wholes: Draft[] = [
  refuse("null", "A dataset that is null", "数据为 null", null, "wrong-type the whole"),
  refuse("list", "A dataset that is a list", "数据为列表", [], "wrong-type the whole"),
  refuse("text", "A dataset that is a text", "数据为文本", "{}", "wrong-type the whole"),
  refuse("without-insurers", "No table of insurers", "缺少 insurers 表", {}, "missing insurers"),
  refuse(
    "insurers-null",
    "A table of insurers that is null",
    "insurers 表为 null",
    { insurers: null },
    "missing insurers",
  ),
  refuse("table-unknown", "A table that there is not", "没有此表", beside({ policy: [] }), "unknown-field policy"),
  refuse(
    "tables-no-lists",
    "Tables that are no lists, so that a claim's policy is not there",
    "表不是列表，赔案所指保单因而不存在",
    beside({ policies: {}, services: "none", claims: sound("absent").claims }),
    "wrong-type policies",
    "wrong-type services",
    "dangling-reference claims[0].policyId",
  ),
  refuse(
    "rows-no-objects",
    "Rows that are no objects",
    "行不是对象",
    beside({ disputes: [null, [], "L1", 1] }),
    ...[0, 1, 2, 3].map((row) => `wrong-type disputes[${row}]`),
  ),
];

/** The fields that have one of a list of values. */
const WORDS = ["enterpriseSize", "status", "purpose", "cause", "forum", "liability", "item", "recordTable"];

const wrongCode = (field: string): string => (WORDS.includes(field) ? "unknown-value" : "wrong-type");

const kebab = (table: string): string => table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const forms: Draft[] = [
  ...TABLES.map((table) =>
    refuse(
      `empty-row-${kebab(table)}`,
      `A row of ${table} without a field: each that must be there is missing`,
      `${table} 的一行没有任何字段：列出全部缺失的必填字段`,
      beside({ [table]: [{}] }),
      ...requiredFields(table).map((field) => `missing ${table}[0].${field}`),
      ...(table === "surveys" ? ["nothing-rated surveys[0]"] : []),
    ),
  ),
  ...TABLES.map((table) =>
    refuse(
      `wrong-types-${kebab(table)}`,
      `A row of ${table} whose every field is an object`,
      `${table} 的一行，各字段都是对象`,
      beside({ [table]: [Object.fromEntries(allFields(table).map((field) => [field, {}]))] }),
      ...allFields(table).map((field) => `${wrongCode(field)} ${table}[0].${field}`),
    ),
  ),
  refuse(
    "required-null",
    "Every field that must be there, null",
    "各必填字段均为 null",
    Object.fromEntries(
      TABLES.map((table) => [
        table,
        [
          {
            ...Object.fromEntries(requiredFields(table).map((field) => [field, null])),
            ...(table === "surveys" && { attitude: 5 }),
          },
        ],
      ]),
    ),
    ...TABLES.flatMap((table) => requiredFields(table).map((field) => `${wrongCode(field)} ${table}[0].${field}`)),
  ),
  refuse(
    "fields-unknown",
    "A field that the table does not have, in every table and in a hazard",
    "各表及隐患中出现约定之外的字段",
    Object.fromEntries(
      Object.entries({
        ...sound(),
        services: [{ ...sound().services[0], hazards: [{ ...sound().services[0]?.hazards[0], colour: "red" }] }],
      }).map(([table, [row]]) => [table, [{ ...row, colour: "red" }]]),
    ),
    ...TABLES.map((table) => `unknown-field ${table}[0].colour`),
    "unknown-field services[0].hazards[0].colour",
  ),
  refuse(
    "hazards",
    "Hazards without a field, of wrong types, and that are none",
    "隐患没有字段、类型不符，以及不是对象",
    beside({
      services: [
        {
          serviceId: "S1",
          policyId: "P1",
          hazards: [
            {},
            { hazardId: "", foundOn: "2024-02-30", major: "yes", rectifyBy: 20240430, recheckedOn: "soon" },
            null,
          ],
        },
      ],
    }),
    ...["hazardId", "foundOn", "major"].map((field) => `missing services[0].hazards[0].${field}`),
    "empty-id services[0].hazards[1].hazardId",
    "bad-date services[0].hazards[1].foundOn",
    "wrong-type services[0].hazards[1].major",
    "wrong-type services[0].hazards[1].rectifyBy",
    "bad-date services[0].hazards[1].recheckedOn",
    "wrong-type services[0].hazards[2]",
  ),
];

const BAD_DATES = [
  "2023-02-29",
  "2024-02-30",
  "2024-04-31",
  "2024-13-01",
  "2024-00-10",
  "2024-01-00",
  "2024-3-8",
  "20240308",
  "2024/03/08",
  "2024-03-08T00:00:00Z",
  " 2024-03-08",
  "",
];
const BAD_INSTANTS = [
  "2024-03-08T16:30:00",
  "2024-03-08T16:30Z",
  "2024-03-08T24:00:00Z",
  "2024-03-08 24:00",
  "2024-03-08T16:60:00Z",
  "2024-03-08T16:30:00+0800",
  "2024-03-08T16:30:00+24:00",
  "2024-03-08T16:30:00.Z",
  "2024-03-08T23:59:60Z",
  "2024-02-30",
  "2024-03-08 16:30 ",
  "",
];
const BAD_MONEY = ["+1", "01", "1,234.50", "1.234", "1e3", ".5", "5.", "-0.01", "１２", `1${"0".repeat(30)}`, " 1", ""];

const values: Draft[] = [
  refuse(
    "words-unknown",
    "In each field that has one of a list of values, another",
    "各限定取值的字段，取值不在其列",
    beside({
      policies: each("policies", "enterpriseSize", ["huge"], { policyId: "P1" }),
      deferrals: each("deferrals", "status", ["Accepted", ""]),
      expenditures: each("expenditures", "purpose", ["prevention"]),
      annualReports: [{ ...sound().annualReports[0], status: "late" }],
      disputes: [
        ...each("disputes", "cause", ["fraud"]),
        { ...sound("absent").disputes[0], disputeId: "R2", forum: "mediation" },
        { ...sound("absent").disputes[0], disputeId: "R3", liability: "shared" },
      ],
      findings: each("findings", "status", ["open"]),
    }),
    "unknown-value policies[0].enterpriseSize",
    "unknown-value deferrals[0].status",
    "unknown-value deferrals[1].status",
    "unknown-value expenditures[0].purpose",
    "unknown-value annualReports[0].status",
    "unknown-value disputes[0].cause",
    "unknown-value disputes[1].forum",
    "unknown-value disputes[2].liability",
    "unknown-value findings[0].status",
  ),
  refuse(
    "finding-items",
    "Findings of items that inspections do not find, of item 11, and of an item that is a text",
    "检查发现的项目不属检查范围，或为第11项，或为文本",
    beside({ findings: each("findings", "item", [2, 4, 5, 9, 10, 11, "1"]) }),
    ...rows("unknown-value", "findings", "item", 7),
  ),
  refuse(
    "stars-out-of-range",
    "No star, and six",
    "零星与六星",
    beside({
      surveys: [
        ...each("surveys", "attitude", [0, 6]),
        ...each("surveys", "timeliness", [-1]).map((row) => ({ ...row, surveyId: "R3" })),
      ],
    }),
    "out-of-range surveys[0].attitude",
    "out-of-range surveys[1].attitude",
    "out-of-range surveys[2].timeliness",
  ),
  refuse(
    "numbers-not-whole",
    "Half a star, half an employee, half a year",
    "半颗星、半名员工、半年",
    beside({
      policies: each("policies", "insuredEmployees", [1.5], { policyId: "P1" }),
      annualReports: [{ ...sound().annualReports[0], year: 2024.5 }],
      surveys: each("surveys", "professionalism", [4.5]),
    }),
    "wrong-type policies[0].insuredEmployees",
    "wrong-type annualReports[0].year",
    "wrong-type surveys[0].professionalism",
  ),
  refuse(
    "counts-below-0",
    "Fewer employees than none",
    "员工人数为负数",
    beside({
      policies: each("policies", "insuredEmployees", [-1], { policyId: "P1" }),
      enterprises: each("enterprises", "employees", [-1]),
    }),
    "out-of-range policies[0].insuredEmployees",
    "out-of-range enterprises[0].employees",
  ),
  refuse(
    "ids-empty",
    "Ids and references without a character",
    "编号与引用为空文本",
    {
      insurers: [{ insurerId: "", name: "" }],
      policies: [{ ...sound("absent").policies[0], policyId: "", insurerId: "", policyholderId: "" }],
      disputes: [{ ...sound("absent").disputes[0], disputeId: "", insurerId: "", eventId: "", policyId: "" }],
      findings: [{ ...sound("absent").findings[0], findingId: "", insurerId: "", recordTable: "claims", recordId: "" }],
    },
    "empty-id insurers[0].insurerId",
    ...["policyId", "insurerId", "policyholderId"].map((field) => `empty-id policies[0].${field}`),
    ...["disputeId", "insurerId", "eventId", "policyId"].map((field) => `empty-id disputes[0].${field}`),
    ...["findingId", "insurerId", "recordId"].map((field) => `empty-id findings[0].${field}`),
  ),
  refuse(
    "dates-bad",
    "Texts that are no YYYY-MM-DD or no real day",
    "不是 YYYY-MM-DD 或不是真实的日期",
    beside({ disputes: each("disputes", "filedOn", BAD_DATES) }),
    ...rows("bad-date", "disputes", "filedOn", BAD_DATES.length),
  ),
  refuse(
    "instants-bad",
    "Texts that are no instant: no offset behind a T, no seconds, 24:00, an offset of another form, a leap second on no month's end",
    "不是时刻：T之后无时差、无秒、24:00、时差写法不符、闰秒不在月末等",
    beside({ claims: each("claims", "resultUploadedAt", BAD_INSTANTS) }),
    ...rows("bad-instant", "claims", "resultUploadedAt", BAD_INSTANTS.length),
  ),
  refuse(
    "money-bad",
    "Texts that are no money, or below 0 where that cannot be",
    "不是金额的写法，或不允许的负数",
    beside({ enterprises: each("enterprises", "revenue", BAD_MONEY) }),
    ...rows("bad-money", "enterprises", "revenue", BAD_MONEY.length),
  ),
  refuse(
    "money-zero",
    "A payment of nothing, in three spellings",
    "支出金额为零的三种写法",
    beside({ expenditures: each("expenditures", "amount", ["0", "0.00", "-0"]) }),
    ...rows("bad-money", "expenditures", "amount", 3),
  ),
  refuse(
    "money-number",
    "Money that is a number: it may have lost digits already",
    "金额为数字：可能已丢失数位",
    beside({
      policies: each("policies", "premium", [5000], { policyId: "P1" }),
      expenditures: each("expenditures", "amount", [0.1]),
    }),
    "wrong-type policies[0].premium",
    "wrong-type expenditures[0].amount",
  ),
];

const links: Draft[] = [
  refuse(
    "nothing-rated",
    "A survey that rates nothing, by nulls or by silence",
    "满意度调查未评价任何维度（为 null 或不写）",
    beside({
      surveys: [
        { surveyId: "V1", policyId: "P1", respondedOn: "2024-06-01" },
        { surveyId: "V2", policyId: "P1", respondedOn: "2024-06-01", attitude: null, professionalism: null },
      ],
    }),
    "nothing-rated surveys[0]",
    "nothing-rated surveys[1]",
  ),
  refuse(
    "determined-when",
    "Liability that is determined on no day",
    "责任已认定而没有认定日期",
    beside({ disputes: each("disputes", "liability", ["insurer", "none"]) }),
    "missing disputes[0].determinedOn",
    "missing disputes[1].determinedOn",
  ),
  refuse(
    "table-not-wanted",
    "Findings of items 3, 6 and 8 that name a table, even the right one",
    "第3、6、8项的检查发现写明了表，即使写对",
    beside({
      services: sound("absent").services,
      claims: sound("absent").claims,
      findings: [
        { ...sound("absent").findings[0], findingId: "F1", item: 3, recordTable: "services", recordId: "S1" },
        { ...sound("absent").findings[0], findingId: "F2", item: 6, recordTable: "policies", recordId: "P1" },
        { ...sound("absent").findings[0], findingId: "F3", item: 8, recordTable: "claims" },
      ],
    }),
    ...rows("table-not-wanted", "findings", "recordTable", 3),
  ),
  refuse(
    "table-and-record",
    "Findings of items 1 and 7 with a record and no table, or a table and no record",
    "第1、7项的检查发现只写记录不写表，或只写表不写记录",
    beside({
      findings: [
        { ...sound("absent").findings[0], findingId: "F1", item: 1, recordId: "P1" },
        { ...sound("absent").findings[0], findingId: "F2", item: 7, recordTable: "policies", recordId: null },
      ],
    }),
    "missing findings[0].recordTable",
    "missing findings[1].recordId",
  ),
  refuse(
    "ids-twice",
    "Every table's row twice: each id but that of a report, which has none, is told of the second",
    "各表的行重复一次：除没有编号的年度报告外，逐表指出第二行编号重复",
    Object.fromEntries(Object.entries(sound()).map(([table, [row]]) => [table, [row, row]])),
    ...TABLES.filter((table) => table !== "annualReports").map(
      (table) => `duplicate-id ${table}[1].${requiredFields(table)[0]}`,
    ),
  ),
  refuse(
    "references-to-nothing",
    "References that lead nowhere",
    "所指记录不存在",
    {
      insurers: sound().insurers,
      policies: [sound("absent").policies[0], { ...sound("absent").policies[0], policyId: "P2", insurerId: "Z" }],
      services: [{ serviceId: "S1", policyId: "Z" }],
      deferrals: [{ ...sound().deferrals[0], policyId: "Z" }],
      expenditures: [{ ...sound().expenditures[0], insurerId: "Z", policyId: "Z" }],
      annualReports: [{ ...sound().annualReports[0], insurerId: "Z" }],
      claims: [{ claimId: "C1", policyId: "Z" }],
      surveys: [{ ...sound().surveys[0], policyId: "Z" }],
      disputes: [{ ...sound("absent").disputes[0], insurerId: "Z", policyId: "Z" }],
      findings: [
        { ...sound("absent").findings[0], findingId: "F1", insurerId: "Z" },
        ...[3, 6, 8].map((item) => ({ ...sound("absent").findings[0], findingId: `F${item}`, item, recordId: "Z" })),
        { ...sound("absent").findings[0], findingId: "F9", recordTable: "enterprises", recordId: "H1" },
        { ...sound("absent").findings[0], findingId: "F10", recordTable: "annualReports", recordId: "2024" },
      ],
    },
    "dangling-reference policies[1].insurerId",
    "dangling-reference services[0].policyId",
    "dangling-reference deferrals[0].policyId",
    "dangling-reference expenditures[0].insurerId",
    "dangling-reference expenditures[0].policyId",
    "dangling-reference annualReports[0].insurerId",
    "dangling-reference claims[0].policyId",
    "dangling-reference surveys[0].policyId",
    "dangling-reference disputes[0].insurerId",
    "dangling-reference disputes[0].policyId",
    "dangling-reference findings[0].insurerId",
    ...[1, 2, 3, 4, 5].map((row) => `dangling-reference findings[${row}].recordId`),
  ),
  refuse(
    "references-to-another-insurers",
    "References of B to A's policy, service, claim and to A itself",
    "B的记录指向A的保单、服务、赔案以及A本身",
    {
      insurers: [...sound().insurers, { insurerId: "B", name: "Insurer B" }],
      policies: sound("absent").policies,
      services: sound("absent").services,
      claims: sound("absent").claims,
      expenditures: [{ ...sound().expenditures[0], insurerId: "B" }],
      disputes: [{ ...sound("absent").disputes[0], insurerId: "B", policyId: "P1" }],
      findings: [
        { item: 3, recordId: "S1" },
        { item: 6, recordId: "P1" },
        { item: 8, recordId: "C1" },
        { item: 1, recordTable: "policies", recordId: "P1" },
        { item: 7, recordTable: "insurers", recordId: "A" },
      ].map((finding, index) => ({
        ...sound("absent").findings[0],
        findingId: `F${index}`,
        insurerId: "B",
        ...finding,
      })),
    },
    "foreign-reference expenditures[0].policyId",
    "foreign-reference disputes[0].policyId",
    ...rows("foreign-reference", "findings", "recordId", 5),
  ),
  refuse(
    "several-at-once",
    "Every problem is named, those of form and those of references",
    "一次列出全部问题，包括格式与引用",
    beside({
      surveys: [{ surveyId: "V-1", policyId: "P-9", respondedOn: "2024-02-30", attitude: 6 }],
      claims: [sound("absent").claims[0], { ...sound("absent").claims[0], settledOn: "2024-3-8" }],
    }),
    "bad-date surveys[0].respondedOn",
    "out-of-range surveys[0].attitude",
    "dangling-reference surveys[0].policyId",
    "duplicate-id claims[1].claimId",
    "bad-date claims[1].settledOn",
  ),
];

export const refusedRecords: readonly Draft[] = [...wholes, ...forms, ...values, ...links];
