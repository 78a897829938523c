// @ts-check
// Makes examples/data/city-2024.json: an invented city's 2024, the same bytes at every run.
//
//   node examples/make-city.mjs
/** @import { Client } from "./city/enterprises.mjs" */
/** @import { Character } from "./city/insurers.mjs" */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makePendingClaims, makeSettlements } from "./city/claims.mjs";
import { makeEnterprises } from "./city/enterprises.mjs";
import { makeExpenditures } from "./city/expenditures.mjs";
import { CHARACTERS } from "./city/insurers.mjs";
import { makeDisputes, makeFindings, makeReports, subjectsOf } from "./city/oversight.mjs";
import { makeContracts } from "./city/policies.mjs";
import { makeServices } from "./city/services.mjs";
import { makeSurveys } from "./city/surveys.mjs";

/** The enterprises of the city that nobody insures. */
const UNINSURED = 300;

/** The city's records, table by table. */
export function makeCity() {
  const insured = CHARACTERS.reduce((sum, { policies }) => sum + policies, 0);
  const clients = makeEnterprises(insured + UNINSURED);
  const rest = [...clients];
  const branches = CHARACTERS.map((character) => makeBranch(character, rest.splice(0, character.policies)));
  return {
    insurers: CHARACTERS.map(({ insurerId, name }) => ({ insurerId, name })),
    policies: branches.flatMap(({ policies }) => policies),
    enterprises: clients.map(({ enterprise }) => enterprise),
    services: branches.flatMap(({ services }) => services),
    deferrals: branches.flatMap(({ deferrals }) => deferrals),
    expenditures: branches.flatMap(({ expenditures }) => expenditures),
    annualReports: branches.flatMap(({ annualReports }) => annualReports),
    claims: branches.flatMap(({ claims }) => claims),
    surveys: branches.flatMap(({ surveys }) => surveys),
    disputes: branches.flatMap(({ disputes }) => disputes),
    findings: branches.flatMap(({ findings }) => findings),
  };
}

/**
 * All records of one insurer.
 *
 * @param {Character} character
 * @param {readonly Client[]} clients
 */
function makeBranch(character, clients) {
  const contracts = makeContracts(character, clients);
  const { services, deferrals } = makeServices(character, contracts);
  const settlements = makeSettlements(character, contracts);
  return {
    policies: contracts.map(({ policy }) => policy),
    services,
    deferrals,
    expenditures: makeExpenditures(character, contracts),
    annualReports: makeReports(character),
    claims: [...settlements.map(({ claim }) => claim), ...makePendingClaims(character, contracts)],
    surveys: makeSurveys(character, contracts),
    disputes: makeDisputes(character, contracts),
    findings: makeFindings(character, subjectsOf(contracts, services, settlements)),
  };
}

/**
 * The tables as JSON text, one record a line.
 *
 * @type {(city: ReturnType<typeof makeCity>) => string}
 */
export function cityText(city) {
  const tables = Object.entries(city).map(([table, rows]) => {
    return `"${table}": [\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
  });
  return `{\n${tables.join(",\n")}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = cityText(makeCity());
  writeFileSync(new URL("data/city-2024.json", import.meta.url), text);
}
