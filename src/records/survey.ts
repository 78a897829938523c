import * as z from "zod";
import { MOST_STARS, SURVEY_DIMENSIONS } from "../vocabulary/statuses.js";
import { across, date, id } from "./fields.js";

/** Whole stars (星级). */
const stars = z.int().check(z.gte(1), z.lte(MOST_STARS)).nullish();

/** A policyholder's response to the satisfaction survey (满意度调查), on one dimension at least. */
export const surveySchema = z
  .strictObject({
    surveyId: id,
    policyId: id,
    respondedOn: date,
    /** 服务态度 */
    attitude: stars,
    /** 专业度 */
    professionalism: stars,
    /** 及时性 */
    timeliness: stars,
  })
  .check(across(null, "nothing-rated", (survey) => SURVEY_DIMENSIONS.some((dimension) => survey[dimension] != null)));

/** A sound row of `surveys`. */
export type Survey = Readonly<z.infer<typeof surveySchema>>;
