import type { Dispute } from "../../records/dispute.js";
import { choice } from "../kinds/choice.js";
import { date } from "../kinds/date.js";
import { id } from "../kinds/text.js";
import { type Columns, column } from "./column.js";
import { INSURER_ID, POLICY_ID } from "./headings.js";

const cause = choice<Dispute["cause"]>([
  ["underwriting", "承保", "承保问题"],
  ["claims", "理赔", "理赔问题"],
  ["prevention", "事故预防", "事故预防问题", "事故预防服务", "预防服务", "预防"],
  ["other", "其他", "其它", "其他问题"],
]);

const forum = choice<Dispute["forum"]>([
  ["court", "诉讼", "法院", "法院诉讼", "起诉"],
  ["arbitration", "仲裁", "仲裁机构"],
  ["complaint", "投诉", "客户投诉"],
]);

const liability = choice<Dispute["liability"]>([
  ["insurer", "保险机构责任", "属保险机构责任", "保险公司责任", "属保险公司责任", "保险机构有责", "有责"],
  ["none", "非保险机构责任", "不属保险机构责任", "非保险公司责任", "不属保险公司责任", "保险机构无责", "无责"],
  ["pending", "待认定", "未认定", "认定中", "尚未认定"],
]);

export const disputes: Columns<Dispute> = {
  disputeId: column(id, "案件编号", "案件号", "案号", "涉诉案件编号", "纠纷编号", "投诉编号"),
  insurerId: column(id, ...INSURER_ID),
  eventId: column(id, "事件编号", "事件号", "涉诉事件编号"),
  policyId: column(id, ...POLICY_ID),
  cause: column(cause, "涉诉原因", "纠纷原因", "涉诉事由", "案由", "原因"),
  forum: column(forum, "处理途径", "受理途径", "解决途径", "受理渠道", "途径"),
  filedOn: column(
    date,
    "立案日期",
    "涉诉日期",
    "受理日期",
    "起诉日期",
    "投诉日期",
    "立案时间",
    "受理时间",
    "起诉时间",
    "投诉时间",
  ),
  liability: column(liability, "责任认定", "责任认定结果", "责任认定情况", "认定结果", "责任归属", "责任"),
  determinedOn: column(date, "责任认定日期", "认定日期", "责任认定时间", "认定时间"),
};
