import type { Survey } from "../../records/survey.js";
import { date } from "../kinds/date.js";
import { id } from "../kinds/text.js";
import { stars } from "../kinds/whole-number.js";
import { type Columns, column } from "./column.js";
import { POLICY_ID } from "./headings.js";

/** The headings of a dimension (维度), by its names. */
const ofDimension = (name: string, ...others: readonly string[]): [string, ...string[]] => [
  name,
  ...[name, ...others].flatMap((each) => [`${each}星级`, `${each}评分`, `${each}评价`]),
  ...others,
];

export const surveys: Columns<Survey> = {
  surveyId: column(id, "调查编号", "满意度调查编号", "问卷编号", "评价编号"),
  policyId: column(id, ...POLICY_ID),
  respondedOn: column(
    date,
    "评价日期",
    "调查日期",
    "答复日期",
    "回复日期",
    "填写日期",
    "评分日期",
    "评价时间",
    "调查时间",
    "答复时间",
    "回复时间",
    "填写时间",
  ),
  attitude: column(stars, ...ofDimension("服务态度", "态度")),
  professionalism: column(stars, ...ofDimension("专业度", "专业性")),
  timeliness: column(stars, ...ofDimension("及时性", "及时度")),
};
