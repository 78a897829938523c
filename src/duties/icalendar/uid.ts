import type { ListedDuty } from "../listed-duty.js";

/**
 * The id of a duty's event. It says whose duty it is and on what, and nothing else, so that it stays the same when the
 * duty is done, moved or seen on another day: an application then changes the event and adds none.
 */
export function uidOf({ kind, insurerId, recordId, hazardId }: ListedDuty, domain: string): string {
  const names = hazardId === null ? [insurerId, recordId] : [insurerId, recordId, hazardId];
  return `${[kind, ...names.map(plain)].join(".")}@${domain}`;
}

/** An id in letters, digits and hyphens: any other UTF-16 code unit stands as `_` and its number, so no two become one. */
function plain(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, (unit) => `_${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
}
