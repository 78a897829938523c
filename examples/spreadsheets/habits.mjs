// @ts-check
// How those who push data write them down: each insurer has its habits, and the platform has its own.
/** @import { Cell } from "anzexian/tabular" */

/**
 * A cell as it stands in a file: an Excel file has dates of its own.
 *
 * @typedef {Cell | Date} FileCell
 */

/**
 * @typedef {object} Habit
 * @property {Readonly<Record<string, string>>} headings what the headings of the library are called here
 * @property {(year: string, month: string, day: string) => FileCell} date
 * @property {(yuan: string) => FileCell} money
 * @property {FileCell[][]} [above] rows above the headings
 * @property {boolean} [isNumbered] whether the rows are numbered, and added up at the end
 * @property {string} [blank] what stands in a blank cell
 */

/** @param {string} yuan */
const grouped = (yuan) => yuan.replace(/\B(?=(\d{3})+\.)/g, ",");

/** @type {(text: string) => string} */
const fullWidth = (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Yuan with two decimals in 万元, without a detour through binary fractions. */
const tenThousands = (/** @type {string} */ yuan) => {
  const digits = yuan.replace(".", "").padStart(7, "0");
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, "");
};

/** @type {Habit} */
const PLAIN = { headings: {}, date: (year, month, day) => `${year}-${month}-${day}`, money: (yuan) => yuan };

/** @type {Habit} */
export const PLATFORM = {
  ...PLAIN,
  headings: { 保单号: "保单编号", 服务编号: "服务单号" },
  date: (year, month, day) => `${year}/${Number(month)}/${Number(day)}`,
  money: (yuan) => `￥${grouped(yuan)}`,
};

/** @type {Habit} */
export const EXCEL = {
  headings: { 保单号: " 保单号码", "保费总额(元)": "保费\n(元)", "应计提额(元)": "计提金额（元）" },
  date: (year, month, day) => new Date(`${year}-${month}-${day}T00:00:00Z`),
  money: Number,
  isNumbered: true,
};

/** @type {Habit[]} */
export const HABITS = [
  { ...PLATFORM, above: [["2024年安责险承保明细表"], []], isNumbered: true },
  {
    ...PLAIN,
    headings: { "保费总额(元)": "保费总额(万元)", "应计提额(元)": "应计提额（万元）", 签单日期: "出单日期" },
    date: (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
    money: tenThousands,
  },
  {
    ...PLAIN,
    headings: { 统一社会信用代码: "社会信用代码（必填）", 签单日期: "*签署日期", 终保日期: "保险止期" },
    date: (year, month, day) => `${day}/${month}/${year}`,
    blank: "/",
  },
  { ...PLAIN, date: (year, month, day) => `${year}.${month}.${day}`, money: (yuan) => `${grouped(yuan)}元` },
  { ...PLAIN, date: (year, month, day) => `${year}${month}${day}`, money: (yuan) => fullWidth(yuan) },
  { ...PLAIN, headings: { 保险机构编号: "机构编码" }, date: (...date) => `${date.join("-")} 00:00:00` },
  {
    ...PLAIN,
    headings: { "保费总额(元)": "保费", "应计提额(元)": "应计提额" },
    money: (yuan) => `${tenThousands(yuan)}万元`,
  },
];

/** @type {(rows: readonly (readonly string[])[], habit: Habit) => FileCell[][]} */
export function writtenBy(rows, habit) {
  const [headings = [], ...records] = rows;
  const cells = records.map((record) => record.map((cell, column) => cellOf(cell, headings[column] ?? "", habit)));
  const named = headings.map((heading) => habit.headings[heading] ?? heading);
  const above = habit.above ?? [];
  if (habit.isNumbered !== true) return [...above, named, ...cells];
  return [...above, ["序号", ...named], ...cells.map((row, index) => [index + 1, ...row]), ["合计", cells.length]];
}

/** @type {(cell: string, heading: string, habit: Habit) => FileCell} */
function cellOf(cell, heading, habit) {
  if (cell === "") return habit.blank ?? "";
  if (heading.endsWith("(元)")) return habit.money(cell);
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell) ?? [];
  return year === "" ? ` ${cell}` : habit.date(year, month, day);
}
