import { nameOf } from "../../messages/describe.js";
import type { ScoreClaim } from "../explain/explanation.js";
import type { InsurerReport, ReportedCertificate } from "../insurer-report.js";
import { categoryBars } from "../pictures/bars.js";
import { scoreWaterfall } from "../pictures/waterfall.js";
import { shownScore } from "../words/show.js";
import type { Words } from "../words/words.js";
import { besideSections } from "./beside.js";
import { certaintySections } from "./certainty.js";
import { type Document, type Fact, paragraph, type Section, type Table, type Verdict } from "./document.js";
import { categoryTable, itemSections, itemTable } from "./items.js";
import { readingsSection } from "./readings.js";
import { isContestedIn } from "./sensitivity-section.js";

/** One insurer's report in words. */
export function insurerDocument(report: InsurerReport, words: Words): Document {
  const { explanation, certificate } = report;
  const { claim, readings } = explanation;
  const { titles, notes } = words;
  return {
    language: words.language,
    title: titles.report,
    subject: claim.insurerName,
    facts: factsOf(claim, words),
    verdict: verdictOf(claim, words),
    sections: [
      {
        heading: titles.categories,
        blocks: [{ kind: "picture", picture: categoryBars(explanation, words) }, categoryTable(explanation, words)],
        sections: [],
      },
      {
        heading: titles.waterfall,
        blocks: [{ kind: "picture", picture: scoreWaterfall(explanation, words) }, itemTable(explanation, words)],
        sections: [],
      },
      { heading: titles.items, blocks: [], sections: itemSections(explanation, isContestedIn(report), words) },
      ...besideSections(explanation, words),
      ...certaintySections(report, words),
      readingsSection(readings, words),
      ...(certificate === null ? [] : [digestSection(certificate, words)]),
    ],
    notes: [notes.numbers, notes.absorbed],
  };
}

/** What the certificate holds the evaluation to. */
function digestSection({ version, digests }: ReportedCertificate, words: Words): Section {
  const { of, digest, made } = words.certificate;
  const { dataset, rulebook, evaluation } = digests;
  const table: Table = {
    kind: "table",
    caption: words.titles.digests,
    columns: [
      { head: of.head, kind: "text" },
      { head: digest, kind: "name" },
    ],
    rows: [
      [of.dataset, dataset],
      [of.rulebook, rulebook],
      [of.evaluation, evaluation],
    ],
  };
  return { heading: words.titles.digests, blocks: [paragraph(made(version)), table], sections: [] };
}

function factsOf({ insurerId, period, asOf, rulebook }: ScoreClaim, words: Words): Fact[] {
  const { heads } = words;
  return [
    { term: heads.insurerId, value: insurerId },
    { term: heads.period, value: words.period(period) },
    { term: heads.asOf, value: words.date(asOf) },
    { term: heads.rulebook, value: rulebookName(rulebook, words) },
  ];
}

/** A rulebook's name, as far as it is known; else its id. */
export function rulebookName(id: string, { rulebooks }: Words): string {
  return Object.hasOwn(rulebooks, id) ? (rulebooks[id] as string) : id;
}

function verdictOf({ score, exactScore, points, tier }: ScoreClaim, words: Words): Verdict {
  const { of, exactly } = words.verdict;
  const isCut = score.replace(/^[^.]*\.?/, "").length > 2;
  return {
    score: shownScore(score),
    of: of(shownScore(points)),
    tier: words.named(words.heads.tier, nameOf("tier", tier, words.language)),
    follows: [...followsFrom(tier, words), ...(isCut ? [exactly(exactScore)] : [])],
  };
}

/** What follows from a tier, as far as it is known. */
export function followsFrom(tier: string, { follows }: Words): string[] {
  return Object.hasOwn(follows, tier) ? [follows[tier] as string] : [];
}
