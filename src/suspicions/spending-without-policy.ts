import { type Fen, formatFen, parseFen } from "../values/money.js";
import type { Detector } from "./city.js";

/** A line of the service-fee ledger that names no policy. */
export const spendingWithoutPolicy: Detector = ({ dataset }, suspect) => {
  for (const { expenditureId: recordId, insurerId, policyId, paidOn, amount, purpose } of dataset.expenditures) {
    if (policyId != null) continue;
    const values = { paidOn, amount: formatFen(parseFen(amount) as Fen), purpose };
    suspect({ code: "spending-without-policy", item: 7, insurerId, recordTable: "expenditures", recordId, values });
  }
};
