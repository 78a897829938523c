import { type Survey, surveySchema } from "../records/survey.js";
import type { Day } from "../values/day.js";
import { MOST_STARS } from "../vocabulary/statuses.js";
import type { Spot } from "./columns.js";
import type { SurveyFacts } from "./facts.js";
import { HangingColumns, HangingRow } from "./hanging-columns.js";
import { Fields, isId, present, type Raw, readDate, UNSOUND } from "./read.js";

const FIELDS: Fields = /* @__PURE__ */ new Fields(surveySchema);

/** Survey responses in columns. */
export class Surveys extends HangingColumns<SurveyFacts> {
  readonly responded: Int32Array = this.numbers();
  readonly attitude: Uint8Array = this.codes();
  readonly professionalism: Uint8Array = this.codes();
  readonly timeliness: Uint8Array = this.codes();

  /** Takes a response in at a row; false where it is not plainly sound, or its policy is not there. */
  read(row: number, survey: Raw<Survey>): boolean {
    const { surveyId, policyId, attitude, professionalism, timeliness } = survey;
    const policyRow = this.policyRowOf(policyId);
    const responded = readDate(survey.respondedOn);
    if (!isId(surveyId) || policyRow === undefined || responded === UNSOUND) return false;
    if (!areStars(attitude) || !areStars(professionalism) || !areStars(timeliness)) return false;
    if (attitude == null && professionalism == null && timeliness == null) return false;
    if (!FIELDS.areAll(survey, 3 + present(attitude, professionalism, timeliness))) return false;
    this.hang(row, surveyId, policyRow);
    this.responded[row] = responded;
    this.attitude[row] = attitude ?? 0;
    this.professionalism[row] = professionalism ?? 0;
    this.timeliness[row] = timeliness ?? 0;
    return true;
  }

  at(spot: Spot): SurveyRow {
    return new SurveyRow(this, spot);
  }
}

function areStars(stars: unknown): stars is number | null | undefined {
  if (stars === undefined || stars === null) return true;
  return Number.isInteger(stars) && (stars as number) >= 1 && (stars as number) <= MOST_STARS;
}

class SurveyRow extends HangingRow implements SurveyFacts {
  constructor(
    private readonly surveys: Surveys,
    spot: Spot,
  ) {
    super(surveys, spot);
  }

  get surveyId(): string {
    return this.surveys.ids.at(this.spot.row);
  }

  get responded(): Day {
    return this.surveys.responded[this.spot.row] as Day;
  }

  get attitude(): number {
    return this.surveys.attitude[this.spot.row] as number;
  }

  get professionalism(): number {
    return this.surveys.professionalism[this.spot.row] as number;
  }

  get timeliness(): number {
    return this.surveys.timeliness[this.spot.row] as number;
  }
}
