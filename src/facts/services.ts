import { LONGEST_LIST } from "../records/limits.js";
import { type Hazard, hazardSchema, type Service, serviceSchema } from "../records/service.js";
import { type Day, NEVER } from "../values/day.js";
import { isObject } from "../values/objects.js";
import type { FewColumn } from "./column.js";
import type { Spot } from "./columns.js";
import type { HazardFacts, ServiceFacts } from "./facts.js";
import { HangingColumns, HangingRow } from "./hanging-columns.js";
import { areSound, Fields, isId, present, type Raw, readDate, readOptionalDate, readOptionalInstant } from "./read.js";

const FIELDS: Fields = /* @__PURE__ */ new Fields(serviceSchema);
const HAZARD_FIELDS: Fields = /* @__PURE__ */ new Fields(hazardSchema);

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Services in columns. */
export class Services extends HangingColumns<ServiceFacts> {
  readonly assigned: Int32Array = this.numbers();
  readonly planned: Int32Array = this.numbers();
  readonly performed: Int32Array = this.numbers();
  readonly reported: Int32Array = this.numbers();
  readonly closed: Int32Array = this.numbers();
  readonly hazards: FewColumn<readonly HazardFacts[]> = this.few();

  /** Takes a service in at a row; false where it is not plainly sound, or its policy is not there. */
  read(row: number, service: Raw<Service>): boolean {
    const { serviceId, policyId, assignedAt, plannedAt, performedOn, reportedAt, closedAt, hazards } = service;
    const policyRow = this.policyRowOf(policyId);
    const assigned = readOptionalInstant(assignedAt);
    const planned = readOptionalInstant(plannedAt);
    const performed = readOptionalDate(performedOn);
    const reported = readOptionalInstant(reportedAt);
    const closed = readOptionalInstant(closedAt);
    const found = readHazards(hazards);
    if (!isId(serviceId) || policyRow === undefined || found === undefined) return false;
    if (!areSound(assigned, planned, performed, reported) || !areSound(closed)) return false;
    const optional = present(assignedAt, plannedAt, performedOn) + present(reportedAt, closedAt, hazards);
    if (!FIELDS.areAll(service, 2 + optional)) return false;
    this.hang(row, serviceId, policyRow);
    this.assigned[row] = assigned;
    this.planned[row] = planned;
    this.performed[row] = performed;
    this.reported[row] = reported;
    this.closed[row] = closed;
    if (found.length > 0) this.hazards.set(row, found);
    this.policies.noteService(policyRow, performed);
    return true;
  }

  at(spot: Spot): ServiceRow {
    return new ServiceRow(this, spot);
  }
}

/** The hazards of a service; `undefined` where one is not plainly sound. */
function readHazards(hazards: unknown): readonly HazardFacts[] | undefined {
  if (hazards === undefined || hazards === null) return NONE;
  if (!Array.isArray(hazards) || hazards.length > LONGEST_LIST) return undefined;
  const { length } = hazards;
  const facts: HazardFacts[] = [];
  for (let index = 0; index < length; index++) {
    const fact = readHazard(hazards[index]);
    if (fact === undefined) return undefined;
    facts.push(fact);
  }
  return facts;
}

function readHazard(hazard: Raw<Hazard> | null | undefined): HazardFacts | undefined {
  if (!isObject(hazard)) return undefined;
  const { hazardId, major, notifiedOn, rectifyBy, rectifiedOn, recheckedOn, refusedOn, reportedToAuthorityOn } = hazard;
  const found = readDate(hazard.foundOn);
  const due = readOptionalDate(rectifyBy);
  const rechecked = readOptionalDate(recheckedOn);
  const refused = readOptionalDate(refusedOn);
  const reportedToAuthority = readOptionalDate(reportedToAuthorityOn);
  if (!isId(hazardId) || typeof major !== "boolean" || !areSound(found, due, rechecked, refused)) return undefined;
  if (!areSound(reportedToAuthority, readOptionalDate(notifiedOn), readOptionalDate(rectifiedOn))) return undefined;
  const optional = present(notifiedOn, rectifyBy, rectifiedOn) + present(recheckedOn, refusedOn, reportedToAuthorityOn);
  if (!HAZARD_FIELDS.areAll(hazard, 3 + optional)) return undefined;
  const rectify = due === NEVER ? null : due;
  return { hazardId, found, isMajor: major, rectifyBy: rectify, rechecked, refused, reportedToAuthority };
}

class ServiceRow extends HangingRow implements ServiceFacts {
  constructor(
    private readonly services: Services,
    spot: Spot,
  ) {
    super(services, spot);
  }

  get serviceId(): string {
    return this.services.ids.at(this.spot.row);
  }

  get assigned(): Day {
    return this.services.assigned[this.spot.row] as Day;
  }

  get planned(): Day {
    return this.services.planned[this.spot.row] as Day;
  }

  get performed(): Day {
    return this.services.performed[this.spot.row] as Day;
  }

  get reported(): Day {
    return this.services.reported[this.spot.row] as Day;
  }

  get closed(): Day {
    return this.services.closed[this.spot.row] as Day;
  }

  get hazards(): readonly HazardFacts[] {
    return this.services.hazards.at(this.spot.row) ?? NONE;
  }
}
