/**
 * The records of a city as dossiers: each a policy with all that hangs on it, and with what records that hang on it
 * refer to. What hangs on no policy comes in dossiers of its own.
 */
export function dossiersOf({ insurers, enterprises = [], ...tables }) {
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

const TABLE_OF_ITEM = { 3: "services", 6: "policies", 8: "claims" };

function keyOf(table, row) {
  const field = ID_FIELDS[table];
  return field === undefined
    ? `${table} ${row.insurerId} ${row.year} ${row.submittedAt} ${row.status}`
    : `${table} ${row[field]}`;
}

/** The records that a row refers to, but for insurers and enterprises, which stand beside every dossier. */
function references(table, { policyId, item, recordId, recordTable }) {
  const policy = table === "policies" || policyId == null ? [] : [["policies", policyId]];
  if (table !== "findings" || recordId == null) return policy;
  const subject = TABLE_OF_ITEM[item] ?? recordTable;
  return subject === "enterprises" || subject === "insurers" ? policy : [[subject, recordId]];
}

function dossierOf(records, enterpriseById) {
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
  return dossier;
}

/** Records in groups that are joined by references, whichever of them is met first. */
class Groups {
  #parents = new Map();
  #records = new Map();

  add(key, record) {
    this.#parents.set(key, this.#parents.get(key) ?? key);
    const others = this.#records.get(key);
    if (others === undefined) this.#records.set(key, [record]);
    else others.push(record);
    return key;
  }

  join(a, b) {
    this.#parents.set(this.#rootOf(a), this.#rootOf(b));
  }

  #rootOf(key) {
    let root = key;
    while ((this.#parents.get(root) ?? root) !== root) root = this.#parents.get(root);
    for (let at = key; at !== root; ) {
      const next = this.#parents.get(at);
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  lists() {
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
