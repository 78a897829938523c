import type { Dataset } from "../dataset/dataset.js";
import type { EvaluateCall } from "../evaluation/evaluate.js";
import { deepFreeze } from "../values/freeze.js";
import { certify } from "./certify.js";
import type { CertificateDifference } from "./difference.js";
import { differencesOf } from "./differences.js";
import { digestOf } from "./digest.js";
import { readCertificate } from "./read-certificate.js";

/** What came of verifying a certificate. Plain, frozen data. */
export interface Verification {
  /** Whether nothing differs. */
  readonly isValid: boolean;
  /** Whether the evaluation comes out as certified, whatever else differs, such as other insurers' records. */
  readonly isSameEvaluation: boolean;
  /** What differs: the certificate itself, then the version, the rulebook, the call, the data, the arithmetic. */
  readonly differences: readonly CertificateDifference[];
}

/**
 * Whether one's own records, rulebook and call give what a certificate says, and if not, what differs.
 *
 * Arithmetic is judged where rulebook, call and data are the same: where they are not, it is no wonder that another
 * evaluation follows.
 *
 * @param certificate - what `JSON.parse` gave; it need not be known to be a certificate.
 * @param dataset - one's own records.
 * @param call - what the evaluation should have been asked for, as for {@link certify}.
 * @throws CallError naming every problem of the certificate's form; the errors of {@link certify}.
 */
export function verifyCertificate(certificate: unknown, dataset: Dataset, call: EvaluateCall): Verification {
  const certified = readCertificate(certificate);
  const own = certify(dataset, call);
  const differences = differencesOf(certified, own);
  return deepFreeze({
    isValid: differences.length === 0,
    isSameEvaluation: digestOf(certified.evaluation) === own.digests.evaluation,
    differences,
  });
}
