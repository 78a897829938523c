import { choice, yesOrNo } from "../kinds/choice.js";
import { date } from "../kinds/date.js";
import { id } from "../kinds/text.js";
import type { HazardRow } from "../sheet-tables.js";
import { type Columns, column } from "./column.js";
import { SERVICE_ID } from "./headings.js";

/** Of a grade (隐患等级) a bare 1 would be a guess. */
const major = choice<boolean>(
  yesOrNo.choices.map(([value, written, ...others]) => [
    value,
    written,
    ...others.filter((word) => !/^\d$/.test(word)),
    ...(value ? ["重大", "重大隐患", "重大事故隐患"] : ["一般", "一般隐患", "一般事故隐患"]),
  ]),
  yesOrNo.form,
);

export const hazards: Columns<HazardRow> = {
  serviceId: column(id, ...SERVICE_ID),
  hazardId: column(id, "隐患编号", "隐患号", "隐患编码", "隐患序号"),
  foundOn: column(date, "隐患发现日期", "发现日期", "排查日期", "隐患排查日期", "隐患发现时间", "发现时间", "排查时间"),
  major: column(
    major,
    "是否重大事故隐患",
    "重大事故隐患",
    "是否重大隐患",
    "重大隐患",
    "是否重大",
    "隐患等级",
    "隐患级别",
  ),
  notifiedOn: column(date, "隐患告知日期", "告知日期", "通知日期", "隐患告知时间", "告知时间", "通知时间"),
  rectifyBy: column(date, "整改期限", "整改时限", "限期整改日期", "整改截止日期", "要求整改完成日期", "整改截止时间"),
  rectifiedOn: column(
    date,
    "整改完成日期",
    "完成整改日期",
    "隐患整改完成日期",
    "实际整改完成日期",
    "整改完成时间",
    "完成整改时间",
  ),
  recheckedOn: column(
    date,
    "复核日期",
    "复查日期",
    "整改复核日期",
    "整改复查日期",
    "隐患复核日期",
    "隐患复查日期",
    "复核时间",
    "复查时间",
  ),
  refusedOn: column(date, "拒绝整改日期", "拒不整改日期", "不予整改日期", "拒绝整改时间"),
  reportedToAuthorityOn: column(
    date,
    "报告主管部门日期",
    "报告相关部门日期",
    "报告属地部门日期",
    "上报主管部门日期",
    "上报日期",
    "报告主管部门时间",
    "上报时间",
  ),
};
