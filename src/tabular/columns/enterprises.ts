import type { Enterprise } from "../../records/enterprise.js";
import { yesOrNo } from "../kinds/choice.js";
import { money } from "../kinds/money.js";
import { id, text } from "../kinds/text.js";
import { count } from "../kinds/whole-number.js";
import { type Columns, column } from "./column.js";
import { COUNTY, INDUSTRY, POLICYHOLDER_ID } from "./headings.js";

export const enterprises: Columns<Enterprise> = {
  policyholderId: column(id, ...POLICYHOLDER_ID),
  name: column(
    text,
    "企业名称",
    "企业全称",
    "单位名称",
    "单位全称",
    "生产经营单位名称",
    "生产经营单位",
    "投保单位名称",
    "投保企业名称",
    "名称",
  ),
  industry: column(text, ...INDUSTRY),
  county: column(text, ...COUNTY),
  obliged: column(
    yesOrNo,
    "是否应保",
    "应保",
    "是否应投保",
    "是否应当投保",
    "应投保",
    "是否应保企业",
    "是否应保单位",
    "是否属于应保范围",
  ),
  employees: column(
    count,
    "从业人员",
    "从业人数",
    "从业人员数",
    "从业人员人数",
    "员工人数",
    "职工人数",
    "员工数",
    "职工数",
    "从业人员总数",
    "员工总数",
    "职工总数",
  ),
  revenue: column(money, "营业收入", "年营业收入", "年度营业收入", "营业总收入"),
  assets: column(money, "资产总额", "资产总计", "总资产", "年末资产总额", "期末资产总额"),
};
