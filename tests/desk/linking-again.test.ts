import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventedReports } from "../../benchmarks/speed/invented-reports.ts";
import { composeLinking, composeReading } from "../../src/apps/compose.ts";
import { UNDECIDED } from "../../src/core/decisions/apply-decisions.ts";
import { claimSheet } from "../../src/core/dossier/claim-sheet.ts";
import type { DocumentToShow } from "../../src/core/dossier/document-to-show.ts";
import { LabelledTexts } from "../../src/core/dossier/labelled-texts.ts";
import type { LabelledText } from "../../src/core/dossier/reading-document.ts";
import { CONTESTED_FIELDS } from "../../src/core/model/index.ts";
import { extractionOf } from "../../src/desk/import-documents.ts";
import { labelledTexts, linkTogether } from "../../src/desk/linked-case.ts";
import { LinkingHere } from "../../src/desk/linking-here.ts";
import { POLICIES } from "../../src/desk/names-at-desk.ts";
import type { DocumentToLink, LinkedParts, LinkingState } from "../../src/desk/ports/case-linker.ts";
import { claimRows } from "../../src/desk/show-linked.ts";
import { takeParts } from "../../src/desk/take-parts.ts";
import { inventedDocument } from "../stores/invented-case.ts";

const [reading, tables] = [await composeReading({ gazetteers: [], actors: [] }), await composeLinking()];

async function toLink(text: string, publisher: string): Promise<DocumentToLink> {
  const { document, text: own } = inventedDocument(text, { publisher, published: "2031-03-14" });
  return { document, text: own, extraction: (await extractionOf(document, own, reading)).extraction, names: "read" };
}

const NAMING = await toLink("The road is open, Tarek Velmanos said on Friday.", "Sarn Daily");
const OTHER = await toLink("Rain fell on Odrisk. tarek velmanos is the name of a ferry there.", "Quorn Lamp");
/** An outlet of that name: it is nobody's then. */
const OUTLET = await toLink("Rain fell on Odrisk for a third day.", "Tarek Velmanos");
const all = [
  ...(await Promise.all([...inventedReports(9, 5)].map(({ text, publisher }) => toLink(text, publisher)))),
  NAMING,
  OTHER,
  OUTLET,
];
const items = all.flatMap(({ extraction }) =>
  [...(extraction?.statements ?? []), ...(extraction?.incidents ?? [])].map(({ id }) => id as string),
);

const asShown = (one: DocumentToLink): DocumentToShow => ({
  ...one,
  standing: () => ({ ...UNDECIDED, state: "machine", edits: [] }),
  discounts: () => [],
});

const NOTHING: LinkedParts = { incidents: [], claims: [], drifts: [] };

/** Everything that the desk has of a case put together; `before` as it was taken last. */
async function everything(linker: LinkingHere, state: LinkingState, before: LinkedParts) {
  const sizes = await linker.link(state);
  const parts: LinkedParts = {
    incidents: await takeParts(linker, "incidents", sizes, before.incidents),
    claims: await takeParts(linker, "claims", sizes, before.claims),
    drifts: await takeParts(linker, "drifts", sizes, before.drifts),
  };
  return { parts, rows: { shown: await linker.rows("shown"), veiled: await linker.rows("veiled") } };
}

async function anew(state: LinkingState) {
  const linker = new LinkingHere(tables);
  await linker.take(all);
  return everything(linker, state, NOTHING);
}

const states: fc.Arbitrary<LinkingState> = fc.record({
  documents: fc.subarray(
    all.map(({ document }) => document.id),
    { minLength: 2 },
  ),
  rejected: fc.subarray(items, { maxLength: 3 }),
  judged: fc.constant([]),
  overruled: fc
    .array(fc.tuple(fc.constantFrom(...items), fc.subarray([...CONTESTED_FIELDS], { minLength: 1 })), { maxLength: 3 })
    .map((some) => new Map(some.map(([report, fields]) => [report, new Map(fields.map((field) => [field, []] as const))] as const))),
});

describe("putting a case together again at the desk", () => {
  test("gives the lists and parts that putting it together for the first time gives, whatever was decided before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(states, { minLength: 2, maxLength: 4 }), async (times) => {
        const linker = new LinkingHere(tables);
        let before = NOTHING;
        for (const state of times) {
          await linker.take(all);
          const now = await everything(linker, state, before);
          expect(now).toEqual(await anew(state));
          before = now.parts;
        }
      }),
      { numRuns: 5 },
    );
  });

  test("what nothing happened to is not handed over again", async () => {
    const linker = new LinkingHere(tables);
    await linker.take(all);
    const state: LinkingState = { documents: all.map(({ document }) => document.id), rejected: [], judged: [], overruled: new Map() };
    await linker.link(state);
    const { claims } = await linker.link(state);
    expect(await linker.part("claims", 0, claims)).toEqual(Array.from({ length: claims }, (_, place) => place));
  });
});

test("a claim's row in the list tells the counts of its sheet", () => {
  const policy = POLICIES.veiled;
  const linked = linkTogether(all.map(asShown), { judged: [], overruled: new Map() }, tables);
  const shown = { linked, texts: labelledTexts(linked.shown, policy), policy };
  const rows = new Map(claimRows(shown).map((row) => [row.id, row]));
  for (const claim of linked.corroborated.claims) {
    const sheet = claimSheet(claim, shown.texts, policy);
    const count = (stance: string): number => sheet.statements.filter((one) => one.stance === stance).length;
    const { grade, carriers, origins, ownClaims } = sheet.grade;
    const counts = { for: count("for"), against: count("against"), noEvidence: count("no-evidence"), documents: sheet.documents.length };
    expect(rows.get(claim.claim)).toMatchObject({ text: sheet.text, topic: sheet.topic, ...counts, grade, carriers, origins, ownClaims });
  }
  expect(rows.size).toBe(linked.corroborated.claims.length);
});

describe("texts that are labelled again and again", () => {
  const hidden = (texts: ReadonlyMap<string, LabelledText>) =>
    [...texts].map(([id, { label, leaving }]) => [id, label, leaving.pseudonyms]);

  test("hide a person from when another document names them, until none does", () => {
    const kept = new LabelledTexts();
    const [naming, other, outlet] = [NAMING, OTHER, OUTLET].map(asShown) as [DocumentToShow, DocumentToShow, DocumentToShow];
    const counts = [[other], [naming, other], [naming, other, outlet], [other]].map((some) => {
      const texts = kept.of(some, POLICIES.veiled);
      expect(hidden(texts)).toEqual(hidden(labelledTexts(some, POLICIES.veiled)));
      return texts.get(other.document.id)?.leaving.pseudonyms.length;
    });
    expect(counts).toEqual([0, 1, 0, 0]);
  });

  test("are read anew where a name may have come or gone alone", () => {
    const kept = new LabelledTexts();
    const some = all.slice(0, 4).map(asShown);
    const before = kept.of(some, POLICIES.veiled);
    const now = kept.of([...some, asShown(OTHER)], POLICIES.veiled);
    expect(some.every(({ document: { id } }) => now.get(id)?.leaving === before.get(id)?.leaving)).toBe(true);
  });
});
