// @ts-check
// A certificate that is sent as text, and verified by whoever holds the same records: then by one who does not.
import { calendarYear, certify, describeCertificateDifference, parseDataset, verifyCertificate } from "anzexian";

/** @param {string} premium */
const recordsWith = (premium) =>
  parseDataset({
    insurers: [{ insurerId: "A", name: "A" }],
    policies: [
      {
        policyId: "P-1",
        insurerId: "A",
        policyholderId: "E-1",
        signedOn: "2024-03-01",
        effectiveOn: "2024-03-02",
        expiresOn: "2025-03-01",
        premium,
        serviceFee: "0",
        uploadedAt: "2024-03-02T08:00:00Z",
      },
    ],
  });

const call = { insurerId: "A", period: calendarYear(2024) };
const sent = JSON.stringify(certify(recordsWith("5000.00"), call));

for (const premium of ["5000", "5000.01"]) {
  const { isValid, differences } = verifyCertificate(JSON.parse(sent), recordsWith(premium), call);
  console.log(premium, isValid); // 5000 true, 5000.01 false
  for (const difference of differences) console.log(describeCertificateDifference(difference, "en"));
}
