// Days are doubles: a JavaScript number is one.
import { Environment } from "@marcbachmann/cel-js";
import { AS_OF, FIRST_DAY } from "../calendar.mjs";
import { celPeer } from "../engines/cel-js.mjs";

const DAYS = ["begun", "serviceDue", "served", "terminated", "signed", "uploadDue", "uploaded", "settled"].concat([
  "performed",
  "judged",
  "assigned",
  "planned",
  "reported",
  "closed",
  "unresolved",
]);

const RULES = {
  firstService: `served > serviceDue && size in ["large", "medium"] && begun >= firstDay && serviceDue <= asOf
    && terminated > serviceDue`,
  serviceLoop: `(assigned > asOf || planned > asOf || reported > asOf) && (closed > asOf || unresolved > 0.0)
    && performed >= firstDay && performed <= asOf && judged <= asOf`,
  policyUpload: "uploaded > uploadDue && signed >= firstDay && uploadDue <= asOf",
  claimUpload: "uploaded > uploadDue && settled >= firstDay && uploadDue <= asOf",
};

export default function makePeer() {
  const environment = new Environment()
    .registerVariable("size", "string")
    .registerConstant("firstDay", "double", FIRST_DAY)
    .registerConstant("asOf", "double", AS_OF);
  for (const day of DAYS) environment.registerVariable(day, "double");
  return celPeer(environment, RULES);
}
