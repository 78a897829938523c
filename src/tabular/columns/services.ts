import { date } from "../kinds/date.js";
import { instant } from "../kinds/instant.js";
import { id } from "../kinds/text.js";
import type { SheetRecords } from "../sheet-tables.js";
import { type Columns, column } from "./column.js";
import { POLICY_ID, SERVICE_ID } from "./headings.js";

export const services: Columns<SheetRecords["services"]> = {
  serviceId: column(id, ...SERVICE_ID),
  policyId: column(id, ...POLICY_ID),
  assignedAt: column(
    instant,
    "确定服务机构或专家时间",
    "确定服务机构或专家日期",
    "服务机构确定时间",
    "服务机构确定日期",
    "确定服务机构时间",
    "确定服务机构日期",
    "指派时间",
    "指派日期",
    "派单时间",
    "派单日期",
  ),
  plannedAt: column(
    instant,
    "服务计划提交时间",
    "服务计划提交日期",
    "提交服务计划时间",
    "提交服务计划日期",
    "计划提交时间",
    "计划提交日期",
    "提交计划时间",
    "提交计划日期",
  ),
  performedOn: column(
    date,
    "服务开展日期",
    "开展服务日期",
    "服务实施日期",
    "现场服务日期",
    "服务日期",
    "开展日期",
    "实施日期",
    "服务开展时间",
    "服务实施时间",
    "现场服务时间",
    "服务时间",
  ),
  reportedAt: column(
    instant,
    "服务结果录入时间",
    "服务结果录入日期",
    "结果录入时间",
    "结果录入日期",
    "服务结果上传时间",
    "服务结果上传日期",
    "服务报告上传时间",
    "服务报告上传日期",
  ),
  closedAt: column(instant, "闭环时间", "闭环日期", "服务闭环时间", "服务闭环日期", "流程闭环时间", "流程闭环日期"),
};
