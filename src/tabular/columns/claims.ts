import type { Claim } from "../../records/claim.js";
import { date } from "../kinds/date.js";
import { instant } from "../kinds/instant.js";
import { id } from "../kinds/text.js";
import { type Columns, column } from "./column.js";
import { POLICY_ID } from "./headings.js";

export const claims: Columns<Claim> = {
  claimId: column(id, "赔案号", "赔案编号", "赔案号码", "理赔编号", "理赔案号", "理赔案件号", "理赔案件编号", "理赔号"),
  policyId: column(id, ...POLICY_ID),
  settledOn: column(
    date,
    "理赔完成日期",
    "结案日期",
    "理赔结案日期",
    "赔案结案日期",
    "赔付完成日期",
    "理赔完成时间",
    "结案时间",
    "理赔结案时间",
    "赔案结案时间",
    "赔付完成时间",
  ),
  resultUploadedAt: column(
    instant,
    "理赔结果上传时间",
    "理赔结果上传日期",
    "结果上传时间",
    "结果上传日期",
    "理赔上传时间",
    "理赔上传日期",
    "上传时间",
    "上传日期",
  ),
};
