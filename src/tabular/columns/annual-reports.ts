import type { AnnualReport } from "../../records/annual-report.js";
import { choice } from "../kinds/choice.js";
import { instant } from "../kinds/instant.js";
import { id } from "../kinds/text.js";
import { year } from "../kinds/whole-number.js";
import { type Columns, column } from "./column.js";
import { INSURER_ID } from "./headings.js";
import { PENDING, STATUS } from "./words.js";

const status = choice<AnnualReport["status"]>([
  ["accepted", "已接收", "接收", "已受理", "受理", "已采纳", "通过", "已通过", "审核通过"],
  ["pending", ...PENDING],
  ["returned", "已退回", "退回", "退回修改", "退回补正", "已驳回", "驳回"],
]);

export const annualReports: Columns<AnnualReport> = {
  insurerId: column(id, ...INSURER_ID),
  year: column(year, "报告年度", "报告年份", "报送年度", "所属年度", "年度", "年份"),
  submittedAt: column(
    instant,
    "报送时间",
    "报送日期",
    "提交时间",
    "提交日期",
    "报告提交时间",
    "报告提交日期",
    "报告报送时间",
    "报告报送日期",
    "上报时间",
    "上报日期",
  ),
  status: column(status, ...STATUS),
};
