import type { Policy } from "../../records/policy.js";
import { ENTERPRISE_SIZES } from "../../vocabulary/statuses.js";
import { type Choice, choice, yesOrNo } from "../kinds/choice.js";
import { date } from "../kinds/date.js";
import { instant } from "../kinds/instant.js";
import { money } from "../kinds/money.js";
import { rate } from "../kinds/rate.js";
import { id, text } from "../kinds/text.js";
import { count } from "../kinds/whole-number.js";
import { type Columns, column } from "./column.js";
import { COUNTY, INDUSTRY, INSURER_ID, POLICY_ID, POLICYHOLDER_ID } from "./headings.js";

const SIZES = { large: "大", medium: "中", small: "小", micro: "微" } as const;

const size = choice(
  ENTERPRISE_SIZES.map((code): Choice<typeof code> => [code, `${SIZES[code]}型`, SIZES[code], `${SIZES[code]}型企业`]),
);

export const policies: Columns<Policy> = {
  policyId: column(id, ...POLICY_ID),
  insurerId: column(id, ...INSURER_ID),
  policyholderId: column(id, ...POLICYHOLDER_ID),
  policyholderName: column(
    text,
    "投保单位名称",
    "投保单位",
    "投保单位全称",
    "投保企业名称",
    "投保企业",
    "投保人名称",
    "投保人",
    "企业名称",
    "单位名称",
  ),
  industry: column(text, ...INDUSTRY),
  county: column(text, ...COUNTY),
  enterpriseSize: column(size, "企业规模", "单位规模", "投保单位规模", "投保企业规模", "企业规模类型", "规模"),
  signedOn: column(
    date,
    "签单日期",
    "出单日期",
    "签署日期",
    "签订日期",
    "保单签署日期",
    "保单签订日期",
    "合同签署日期",
    "合同签订日期",
    "签单时间",
    "出单时间",
    "签署时间",
    "签订时间",
  ),
  effectiveOn: column(
    date,
    "起保日期",
    "保险起期",
    "生效日期",
    "保险起保日期",
    "保险起始日期",
    "保险责任起期",
    "保险生效日期",
    "保单生效日期",
    "合同生效日期",
    "保险期间起",
    "起保时间",
    "生效时间",
  ),
  expiresOn: column(
    date,
    "终保日期",
    "止保日期",
    "保险止期",
    "保险终期",
    "保险终保日期",
    "保险止保日期",
    "保险截止日期",
    "保险责任止期",
    "保险到期日期",
    "保单到期日期",
    "合同到期日期",
    "保险期间止",
    "到期日期",
    "满期日期",
    "终保时间",
    "止保时间",
    "到期时间",
  ),
  terminatedOn: column(
    date,
    "退保日期",
    "解除日期",
    "解约日期",
    "合同解除日期",
    "解除合同日期",
    "提前终止日期",
    "退保时间",
    "解除时间",
    "解约时间",
  ),
  premium: column(
    money,
    "保费总额",
    "保费",
    "总保费",
    "保费金额",
    "保费合计",
    "保险费",
    "保险费总额",
    "保险费金额",
    "签单保费",
  ),
  serviceFee: column(
    money,
    "应计提额",
    "计提金额",
    "计提额",
    "应计提金额",
    "应计提服务费",
    "计提服务费",
    "服务费计提金额",
    "应计提事故预防服务费",
    "应计提事故预防费用",
    "事故预防技术服务费用",
    "事故预防技术服务费",
    "事故预防服务费用",
    "事故预防服务费",
    "事故预防费用",
    "事故预防费",
  ),
  uploadedAt: column(
    instant,
    "电子保单上传时间",
    "电子保单上传日期",
    "保单上传时间",
    "保单上传日期",
    "首次上传时间",
    "首次上传日期",
    "上传时间",
    "上传日期",
  ),
  insuredEmployees: column(count, "投保人数", "承保人数", "参保人数", "被保险人数", "投保员工人数", "投保从业人员人数"),
  placedOutsideCity: column(yesOrNo, "是否异地投保", "异地投保", "是否异地承保", "异地承保"),
  placementFiledOn: column(
    date,
    "异地投保报备日期",
    "异地报备日期",
    "报备日期",
    "异地投保报备时间",
    "异地报备时间",
    "报备时间",
  ),
};

/** The service fee as a share of the premium. It is no field of a policy: the fee follows from it. */
export const serviceFeeRate = column(
  rate,
  "计提比例",
  "应计提比例",
  "服务费比例",
  "服务费计提比例",
  "事故预防服务费比例",
  "事故预防服务费计提比例",
  "事故预防费用计提比例",
);
