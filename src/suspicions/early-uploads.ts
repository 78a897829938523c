import { type Day, formatDay, parseDay } from "../values/day.js";
import { parseInstantDay } from "../values/instant.js";
import type { Detector } from "./city.js";

/** An e-policy that was uploaded on a day before the policy was signed. */
export const earlyUploads: Detector = ({ dataset }, suspect) => {
  for (const { policyId, insurerId, signedOn, uploadedAt } of dataset.policies) {
    if (uploadedAt == null) continue;
    const uploaded = parseInstantDay(uploadedAt) as Day;
    if (uploaded >= (parseDay(signedOn) as Day)) continue;
    const values = { signedOn, uploadedOn: formatDay(uploaded) };
    suspect({ code: "upload-before-signing", item: 7, insurerId, recordTable: "policies", recordId: policyId, values });
  }
};
