import { fractionOf } from "../../values/fraction.js";
import { type Circular, categoriesIn } from "../circular/circular.js";
import type { Heat, HeatCell } from "../document/document.js";
import type { ExplainedItem } from "../explain/explanation.js";
import { itemName } from "../words/claims.js";
import { shown } from "../words/show.js";
import type { Words } from "../words/words.js";
import { heatOf } from "./part.js";
import type { HeatMap } from "./picture.js";

/** What each item took of each insurer, before the limits of categories. */
export function cityHeatMap(circular: Circular, words: Words): HeatMap {
  const { standings } = circular;
  const columns = categoriesIn(circular).flatMap(({ because }) => because);
  const { heatMap, heatMapText, heat } = words.pictures;
  return {
    kind: "heat-map",
    title: heatMap,
    text: heatMapText(standings.length),
    columns: columns.map(({ claim }) => ({ head: itemName(claim, words), short: `${claim.item}` })),
    rows: standings.map(({ explanation: { claim, because } }) => ({
      label: claim.insurerName,
      cells: because.flatMap((category) => category.because.map(heatCell)),
    })),
    keys: heat.map((text, index) => ({ text, heat: index as Heat })),
  };
}

function heatCell({ claim: { deduction, weight, arithmetic } }: ExplainedItem): HeatCell {
  const text = arithmetic.kind === "not-applicable" ? "–" : shown(deduction);
  return { text, heat: heatOf(fractionOf(deduction), fractionOf(weight)) };
}
