import * as z from "zod";
import { READINGS, type Readings } from "../vocabulary/readings.js";

/** The schema of each reading. */
type ReadingSchemas = { readonly [Name in keyof Readings]: z.ZodType<Readings[Name]> };

/** All readings, as a result records them. */
export const readings = () =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(READINGS).map(([reading, options]) => [reading, z.enum(options)]),
    ) as unknown as ReadingSchemas,
  );
