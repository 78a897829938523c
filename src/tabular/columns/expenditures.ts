import type { Expenditure } from "../../records/expenditure.js";
import { choice } from "../kinds/choice.js";
import { date } from "../kinds/date.js";
import { money } from "../kinds/money.js";
import { id } from "../kinds/text.js";
import { type Columns, column } from "./column.js";
import { INSURER_ID, POLICY_ID } from "./headings.js";

const purpose = choice<Expenditure["purpose"]>([
  [
    "prevention-service",
    "事故预防服务",
    "事故预防技术服务",
    "事故预防",
    "预防服务",
    "事故预防服务费",
    "事故预防技术服务费",
  ],
  ["other", "其他", "其它", "其他用途", "其他支出"],
]);

export const expenditures: Columns<Expenditure> = {
  expenditureId: column(
    id,
    "支出编号",
    "支出单号",
    "支出流水号",
    "流水号",
    "台账编号",
    "费用编号",
    "支付编号",
    "支付流水号",
    "支出凭证号",
    "凭证号",
  ),
  insurerId: column(id, ...INSURER_ID),
  policyId: column(id, ...POLICY_ID),
  paidOn: column(date, "支出日期", "支付日期", "付款日期", "列支日期", "支出时间", "支付时间", "付款时间", "列支时间"),
  amount: column(money, "支出金额", "支出额", "支付金额", "付款金额", "列支金额", "实际支出金额", "实际支出", "金额"),
  purpose: column(purpose, "支出用途", "资金用途", "费用用途", "费用类别", "支出类别", "用途"),
};
