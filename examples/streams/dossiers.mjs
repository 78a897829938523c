// @ts-check
// A dataset cut into dossiers, whatever the order of its rows.
/** @import { Dossier } from "anzexian" */

/** @typedef {Record<string, any>} Row */
/** @typedef {{ readonly table: string, readonly row: Row }} Entry */

/**
 * The records of a city as dossiers: each a policy with all that hangs on it, and with what records that hang on it
 * refer to. What hangs on no policy comes in dossiers of its own.
 *
 * @param {{ readonly [table: string]: readonly Row[] }} records - sound ones, as `JSON.parse` gave them.
 * @returns {Dossier[]}
 */
export function dossiersOf({ insurers: _, enterprises = [], ...tables }) {
  const groups = new Groups();
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) {
      const self = groups.add(keyOf(table, row), { table, row });
      for (const [otherTable, id] of references(table, row)) groups.join(self, `${otherTable} ${id}`);
    }
  }
  const enterpriseById = new Map(enterprises.map((row) => [row.policyholderId, row]));
  return groups.lists().map((records) => dossierOf(records, enterpriseById));
}

/** @type {{ readonly [table: string]: string }} */
const ID_FIELDS = {
  policies: "policyId",
  services: "serviceId",
  deferrals: "deferralId",
  expenditures: "expenditureId",
  claims: "claimId",
  surveys: "surveyId",
  disputes: "disputeId",
  findings: "findingId",
};

/** @type {{ readonly [item: number]: string }} */
const TABLE_OF_ITEM = { 3: "services", 6: "policies", 8: "claims" };

/** @type {(table: string, row: Row) => string} */
function keyOf(table, row) {
  const field = ID_FIELDS[table];
  return field === undefined
    ? `${table} ${row.insurerId} ${row.year} ${row.submittedAt} ${row.status}`
    : `${table} ${row[field]}`;
}

/**
 * The records that a row refers to, but for insurers and enterprises, which stand beside every dossier.
 *
 * @type {(table: string, row: Row) => [table: string, id: string][]}
 */
function references(table, { policyId, item, recordId, recordTable }) {
  /** @type {[string, string][]} */
  const policy = table === "policies" || policyId == null ? [] : [["policies", policyId]];
  if (table !== "findings" || recordId == null) return policy;
  const subject = TABLE_OF_ITEM[item] ?? recordTable;
  return subject === "enterprises" || subject === "insurers" ? policy : [[subject, recordId]];
}

/** @type {(records: readonly Entry[], enterpriseById: ReadonlyMap<string, Row>) => Dossier} */
function dossierOf(records, enterpriseById) {
  /** @type {Row} */
  const dossier = { insurerId: undefined };
  for (const { table, row } of records) {
    dossier.insurerId ??= row.insurerId;
    dossier[table] ??= [];
    dossier[table].push(row);
    const enterprise = row.recordTable === "enterprises" ? enterpriseById.get(row.recordId) : undefined;
    if (enterprise !== undefined && !dossier.enterprises?.includes(enterprise)) {
      dossier.enterprises = [...(dossier.enterprises ?? []), enterprise];
    }
  }
  return /** @type {Dossier} */ (dossier);
}

/** Records in groups that are joined by references, whichever of them is met first. */
class Groups {
  /** @type {Map<string, string>} */
  #parents = new Map();
  /** @type {Map<string, Entry[]>} */
  #records = new Map();

  /** @type {(key: string, record: Entry) => string} */
  add(key, record) {
    this.#parents.set(key, this.#parents.get(key) ?? key);
    const others = this.#records.get(key);
    if (others === undefined) this.#records.set(key, [record]);
    else others.push(record);
    return key;
  }

  /** @type {(a: string, b: string) => void} */
  join(a, b) {
    this.#parents.set(this.#rootOf(a), this.#rootOf(b));
  }

  /** @type {(key: string) => string} */
  #rootOf(key) {
    const parentOf = (/** @type {string} */ one) => this.#parents.get(one) ?? one;
    let root = key;
    while (parentOf(root) !== root) root = parentOf(root);
    for (let at = key; at !== root; ) {
      const next = parentOf(at);
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  lists() {
    /** @type {Map<string, Entry[]>} */
    const lists = new Map();
    for (const [key, records] of this.#records) {
      const root = this.#rootOf(key);
      const list = lists.get(root);
      if (list === undefined) lists.set(root, [...records]);
      else list.push(...records);
    }
    return [...lists.values()];
  }
}
