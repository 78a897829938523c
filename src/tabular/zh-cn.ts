import { zhCN as messages } from "../messages/zh-cn.js";
import { harmless } from "../values/harmless.js";
import type { TableCatalog } from "./catalog.js";

export const zhCN: TableCatalog = {
  tables: { ...messages.names.table, hazards: "隐患" },
  problems: {
    ...messages.datasetProblems,
    "no-headings": "没有表头：没有一行含有两个不同的单元格",
    "unclear-title":
      "表头之上的这一行不止一个单元格，或可能说明金额单位；请用 ignoreRows 略过此行，有此种单位的，并用 units 写明",
    "unknown-heading": "无法识别的表头；请用 aliases 写明对应的字段，或用 ignore 略过此列",
    "duplicate-heading": "与前面的某一列对应同一字段；请用 ignore 按表头或用 ignoreColumns 按列号略过其中一列",
    "missing-column": "缺少必须有的列",
    "repeated-headings": "此行重复了表头；请用 ignoreRows 略过此行",
    "cell-without-heading": "此单元格所在的列没有表头；请用 ignoreColumns 略过此列",
    "total-row": "合计、注释行不是记录；请用 ignoreRows 略过此行",
    "bad-date": "不是真实的日期",
    "ambiguous-date": "日期有不止一种读法；年份在后的，请用 dayOrder 写明日、月的先后",
    "time-of-day": "应为日期，却带有零点以外的时间；请用 dropTimes 写明略去该列的时间",
    "bad-instant": "不是真实的时间",
    "bad-money": "不是金额，或超出该列允许的范围",
    "too-many-decimals":
      "金额精确到分之后仍有小数；单位另有约定的，请用 units 写明，需要四舍五入到分的，请用 roundToFen 写明",
    "unit-differs": "金额单位与本列的单位不一致",
    "bad-number": "不是整数",
    "bad-rate": "不是百分比，也不是小于1的小数；表头带“%”的，应为不小于1的数",
    "rate-differs": "按此比例由保费算出的金额与应计提额不符",
    "digits-lost": "数字可能已被电子表格截短或改写（只保留15位有效数字）；请将此列设为文本后重新导出",
    "error-value": "电子表格的错误值",
    garbled: "含有解码时丢失的字符；请核对文件的编码",
    "unknown-value": "不是该列可以有的取值",
    missing: "缺失",
  },
  problem: ({ sheet, row, column, heading, field, found }, table, fault) => {
    const cell = [
      ...(row === null ? [] : [`第${row}行`]),
      ...(column === null ? [] : [`${column}列`]),
      ...(heading === null ? (field === null ? [] : [`字段 ${field}`]) : [`“${harmless(heading)}”`]),
    ].join("");
    const place = sheet === null ? `${table}表` : `${sheet}（${table}表）`;
    return `${place}${cell}：${fault}${found === "[absent]" ? "" : `；实际为 ${harmless(JSON.stringify(found))}`}。`;
  },
};
