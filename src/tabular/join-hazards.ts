import type { TableProblems } from "./problems.js";
import { noteAtRecord, type ReadSheet } from "./read-sheet.js";
import type { RawRecord } from "./row-reader.js";

/** Puts each hazard of the sheets of hazards into its service, and notes those whose service is in no sheet. */
export function joinHazards(sheets: readonly ReadSheet[], problems: TableProblems): void {
  const services = new Map<unknown, RawRecord>();
  for (const { sheet, records } of sheets) {
    if (sheet.table !== "services") continue;
    for (const record of records) {
      if (!services.has(record["serviceId"])) services.set(record["serviceId"], record);
    }
  }
  for (const read of sheets) {
    if (read.sheet.table !== "hazards") continue;
    read.records.forEach(({ serviceId, ...hazard }, index) => {
      const service = services.get(serviceId);
      if (service === undefined) noteAtRecord(read, index, "serviceId", "dangling-reference", problems);
      else if (service["hazards"] === undefined) service["hazards"] = [hazard];
      else (service["hazards"] as unknown[]).push(hazard);
    });
  }
}
