import {
  type Compliance,
  type ComplianceCall,
  type ComplianceCode,
  type ComplianceDuty,
  calendarYear,
  checkCompliance,
  type Dataset,
} from "../../src/index.js";
import { type Books, books } from "../support/books.js";

/** The duties of the year 2024, unless the call says otherwise. */
export function complianceOf(given: Books | Dataset, call: Partial<ComplianceCall> = {}): Compliance {
  const dataset = "enterprises" in given ? given : books(given as Books);
  return checkCompliance(dataset, { period: calendarYear(2024), ...call });
}

/** The duties of one kind. */
export function dutiesOf<Code extends ComplianceCode>(
  code: Code,
  given: Books | Dataset,
  call: Partial<ComplianceCall> = {},
): Extract<ComplianceDuty, { readonly code: Code }>[] {
  return complianceOf(given, call).duties.filter(
    (duty): duty is Extract<ComplianceDuty, { readonly code: Code }> => duty.code === code,
  );
}

/** The only duty of a kind. */
export function dutyOf<Code extends ComplianceCode>(...given: Parameters<typeof dutiesOf<Code>>) {
  const duties = dutiesOf(...given);
  if (duties.length !== 1) throw new Error(`there are ${duties.length} duties`);
  return duties[0] as Extract<ComplianceDuty, { readonly code: Code }>;
}
