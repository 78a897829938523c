import type { DifferenceCatalog } from "./catalog.js";
import type { FieldDifference } from "./compare-rows.js";
import type { FieldValue } from "./same-value.js";

const shown = (value: FieldValue) => (value === null ? "无" : JSON.stringify(value));

const both = ({ field, ours, theirs }: FieldDifference) => `${field} 本方为${shown(ours)}，对方为${shown(theirs)}`;

export const zhCN: DifferenceCatalog = {
  record: ({ recordTable, recordId, insurerId }, tableName) =>
    recordTable === "annualReports" ? `保险机构${insurerId}的${recordId}年度报告` : `${tableName}${recordId}`,
  differences: {
    "only-ours": (record) => `${record}：本方有，对方没有。`,
    "only-theirs": (record) => `${record}：对方有，本方没有。`,
    different: (record, fields) => `${record}：双方不一致。${fields.map(both).join("；")}。`,
  },
};
