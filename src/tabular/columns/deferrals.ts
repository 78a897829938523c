import type { Deferral } from "../../records/deferral.js";
import { choice } from "../kinds/choice.js";
import { date } from "../kinds/date.js";
import { id, text } from "../kinds/text.js";
import { type Columns, column } from "./column.js";
import { POLICY_ID } from "./headings.js";
import { PENDING, STATUS } from "./words.js";

const status = choice<Deferral["status"]>([
  [
    "accepted",
    "已采纳",
    "采纳",
    "予以采纳",
    "认可",
    "已认可",
    "同意",
    "已同意",
    "通过",
    "已通过",
    "审核通过",
    "已批准",
  ],
  ["pending", ...PENDING],
  ["rejected", "已驳回", "驳回", "不予采纳", "未采纳", "不采纳", "不认可", "不同意", "不通过", "未通过", "审核不通过"],
]);

export const deferrals: Columns<Deferral> = {
  deferralId: column(id, "延期说明编号", "延期编号", "延期申请编号", "延期单号"),
  policyId: column(id, ...POLICY_ID),
  reason: column(text, "延期理由", "延期原因", "理由", "原因"),
  submittedOn: column(date, "提交日期", "申请日期", "延期提交日期", "延期申请日期", "提交时间", "申请时间"),
  status: column(status, ...STATUS),
  until: column(date, "延期至", "延至", "延期到", "延期截止日期", "延期截止时间", "延期期限"),
};
