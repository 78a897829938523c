import { type Day, formatDay } from "../../values/day.js";
import { parseInstantDay } from "../../values/instant.js";
import { type Fen, formatFen, parseFen } from "../../values/money.js";
import type { RawDataset } from "../arbitraries/plain.js";
import { rowsOf } from "./rows.js";

/** The day of an instant in China, which is an instant too. */
export function dayOfInstant(instant: string): string {
  return formatDay(parseInstantDay(instant) as Day);
}

const maybeDay = (instant: string | null | undefined): string | null =>
  instant == null ? null : dayOfInstant(instant);

const amount = (yuan: string): string => formatFen(parseFen(yuan) as Fen);

/** The same records with each instant written as its day in China, and each amount with two decimals. */
export function respelt(dataset: RawDataset): RawDataset {
  return {
    ...dataset,
    policies: rowsOf(dataset, "policies").map((row) => ({
      ...row,
      premium: amount(row.premium),
      serviceFee: amount(row.serviceFee),
      uploadedAt: maybeDay(row.uploadedAt),
    })),
    services: rowsOf(dataset, "services").map((row) => ({
      ...row,
      assignedAt: maybeDay(row.assignedAt),
      plannedAt: maybeDay(row.plannedAt),
      reportedAt: maybeDay(row.reportedAt),
      closedAt: maybeDay(row.closedAt),
    })),
    expenditures: rowsOf(dataset, "expenditures").map((row) => ({ ...row, amount: amount(row.amount) })),
    annualReports: rowsOf(dataset, "annualReports").map((row) => ({
      ...row,
      submittedAt: dayOfInstant(row.submittedAt),
    })),
    claims: rowsOf(dataset, "claims").map((row) => ({ ...row, resultUploadedAt: maybeDay(row.resultUploadedAt) })),
  };
}
