import { zhCN } from "../../messages/zh-cn.js";
import type { Finding } from "../../records/finding.js";
import { FINDING_ITEMS, ITEM_IDS } from "../../vocabulary/items.js";
import { TABLE_NAMES } from "../../vocabulary/tables.js";
import { type Choice, choice } from "../kinds/choice.js";
import { date } from "../kinds/date.js";
import { id, text } from "../kinds/text.js";
import { type Columns, column } from "./column.js";
import { INSURER_ID } from "./headings.js";

const NUMERALS = { 1: "一", 3: "三", 6: "六", 7: "七", 8: "八" } as const;

const item = choice(
  FINDING_ITEMS.map(
    (number): Choice<typeof number> => [number, `第${number}项`, `第${NUMERALS[number]}项`, ITEM_IDS[number]],
  ),
);

const recordTable = choice(TABLE_NAMES.map((table): Choice<typeof table> => [table, zhCN.names.table[table]]));

const status = choice<Finding["status"]>([
  ["detected", "待确认", "未确认", "疑似"],
  ["confirmed", "已确认", "确认", "属实"],
  ["appealed", "申诉中", "已申诉", "申诉"],
  ["revoked", "已撤销", "撤销", "不属实"],
]);

export const findings: Columns<Finding> = {
  findingId: column(id, "检查发现编号", "发现编号", "问题编号", "检查编号"),
  insurerId: column(id, ...INSURER_ID),
  item: column(item, "评价项", "评价项号", "评价项目", "对应评价项"),
  recordId: column(id, "所涉记录编号", "涉及记录编号", "所涉记录", "涉及记录", "记录编号"),
  recordTable: column(recordTable, "所涉记录类型", "涉及记录类型", "记录类型", "所涉表"),
  foundOn: column(date, "发现日期", "检查日期", "抽查日期", "发现时间", "检查时间"),
  status: column(status, "确认状态", "认定状态", "状态"),
  description: column(text, "问题描述", "情况描述", "描述", "问题说明", "情况说明", "说明"),
};
