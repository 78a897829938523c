import type { Insurer } from "../../records/insurer.js";
import { id, text } from "../kinds/text.js";
import { type Columns, column } from "./column.js";
import { INSURER_ID } from "./headings.js";

export const insurers: Columns<Insurer> = {
  insurerId: column(id, ...INSURER_ID),
  name: column(
    text,
    "保险机构名称",
    "保险机构",
    "保险公司名称",
    "保险公司",
    "承保机构名称",
    "承保机构",
    "承保公司名称",
    "承保公司",
    "机构名称",
    "名称",
  ),
};
