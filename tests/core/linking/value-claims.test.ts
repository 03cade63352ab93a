import { describe, expect, test } from "vitest";
import { namedValueClaims, valueClaimsOf, withValueClaims } from "../../../src/core/linking/claims/value-claims.ts";
import { link } from "../../../src/core/linking/link.ts";
import { Linker } from "../../../src/core/linking/linker.ts";
import type { Claim, IncidentReport, LinkedIncident, LinkingDocument, Statement } from "../../../src/core/model/index.ts";
import { EQUAL_WEIGHTS, inventedDocument, inventedReport, inventedStatement } from "./invented-documents.ts";

const QUAY = "A bomb in a van killed nine people at the fish quay of Vorrash on Tuesday, as porters unloaded the night's catch there.";

interface Told {
  readonly counted?: string;
  readonly basis?: "accused" | "claimed" | "denied";
  readonly group?: string;
  readonly kind?: "organisation" | "individual";
  readonly killed?: { readonly min: number; readonly max: number | null };
  readonly polarity?: Statement["polarity"];
}

/** A document whose one statement says of the bomb on the quay who did it, or how many died. */
function tells(
  id: string,
  { basis = "accused", group, kind = "organisation", killed, counted, polarity = "asserts" }: Told,
): LinkingDocument {
  const said = [`s-${id}` as Statement["id"]];
  const perpetrators: IncidentReport["perpetrators"] =
    group === undefined
      ? []
      : [
          {
            text: group,
            spans: [[0, 1]],
            kind,
            actor: null,
            basis,
            role: "unstated",
            bases: [{ basis, by: "unstated", span: [0, 1], said }],
          },
        ];
  const who = { group: counted ?? null, nationality: null, role: null, side: "attacked" } as const;
  const counts: IncidentReport["counts"] =
    killed === undefined ? [] : [{ what: "killed", ...killed, asWritten: "some", span: [0, 1], who, partOf: null, said }];
  return inventedDocument(id, {
    text: `${QUAY} In ${id} words of its own.`,
    statements: [inventedStatement(`s-${id}`, { polarity })],
    incidents: [inventedReport(`r-${id}`, { date: ["2025-02-04", "2025-02-04"], place: "Vorrash", perpetrators, counts })],
  });
}

const incidentOf = (documents: readonly LinkingDocument[]): LinkedIncident => ({
  id: "i",
  reports: documents.map(({ id }) => ({ document: id, report: `r-${id}`, index: 0, main: true })),
  pairs: [],
});

const claimsOf = (documents: readonly LinkingDocument[], judged: Parameters<typeof namedValueClaims>[1] = []): readonly Claim[] =>
  namedValueClaims(valueClaimsOf(incidentOf(documents), new Map(documents.map((one) => [one.id, one]))), judged);

const inWords = (claims: readonly Claim[]): readonly string[] =>
  claims.map(({ text, statements }) => `${text}: ${statements.map(({ document, stance }) => `${document} ${stance}`).join(", ")}`);

const BLAMED = tells("a", { group: "the Ash Front" });
const CLAIMED = tells("b", { group: "Ash Front", basis: "claimed" });
const DENIED = tells("c", { group: "the Ash Front", basis: "denied", polarity: "denies" });

describe("whoever says that one body did it says the same", () => {
  test("however it is put, for and against", () => {
    expect(inWords(claimsOf([BLAMED, CLAIMED, DENIED]))).toEqual([
      "Ash Front carried out the bombing in Vorrash on 2025-02-04: a for, b for, c against",
    ]);
  });

  test("a body told by a part of its name, or its capitals, is the one of that name", () => {
    const told = ["Harl Ash Front", "Ash Front", "HAF"].map((group, at) => tells("abc"[at] as string, { group }));
    expect(inWords(claimsOf(told))).toEqual(["Harl Ash Front carried out the bombing in Vorrash on 2025-02-04: a for, b for, c for"]);
  });

  test("another body is another claim, and one statement alone is none", () => {
    expect(claimsOf([BLAMED, tells("b", { group: "the Harbour Column" })])).toEqual([]);
  });

  test("a person who is blamed by name makes none", () => {
    const [one, other] = ["a", "b"].map((id) => tells(id, { group: "Orin Tesk", kind: "individual" })) as [
      LinkingDocument,
      LinkingDocument,
    ];
    expect(claimsOf([one, other])).toEqual([]);
  });
});

describe("whoever gives one toll of an incident says the same", () => {
  const nine = tells("a", { killed: { min: 9, max: 9 } });
  const leastNine = tells("b", { killed: { min: 9, max: null } });
  const alsoNine = tells("c", { killed: { min: 9, max: 9 }, polarity: "not-verified" });

  test("a toll of one group is none of all", () => {
    expect(claimsOf([nine, tells("b", { killed: { min: 9, max: 9 }, counted: "porters" })])).toEqual([]);
  });

  test("whoever asks is neither for it nor against", () => {
    const asked = tells("b", { killed: { min: 9, max: 9 }, polarity: "questions" });
    expect(inWords(claimsOf([nine, asked]))).toEqual(["9 killed in the bombing in Vorrash on 2025-02-04: a for, b neutral"]);
  });

  test("one killed may be one of several", () => {
    expect(claimsOf(["a", "b"].map((id) => tells(id, { killed: { min: 1, max: 1 } })))).toEqual([]);
  });

  test("a toll and the least of one are two", () => {
    expect(inWords(claimsOf([nine, leastNine, alsoNine]))).toEqual([
      "9 killed in the bombing in Vorrash on 2025-02-04: a for, c no-evidence",
    ]);
  });
});

describe("what a person said of two statements", () => {
  test("keeps those apart that are not the same", () => {
    const apart = [{ a: "s-a", b: "s-b", verdict: "not-same", by: "mv" }] as const;
    expect(inWords(claimsOf([BLAMED, CLAIMED, DENIED], apart))).toEqual([
      "Ash Front carried out the bombing in Vorrash on 2025-02-04: a for, c against",
    ]);
  });
});

describe("beside claims by wording", () => {
  const [value] = claimsOf([BLAMED, CLAIMED, DENIED]) as [Claim];
  const byWords = (ids: readonly string[], verdict: "scored" | "same" = "scored"): Claim => {
    const refs = ids.map((id) => ({ document: id, statement: `s-${id}` }));
    const [a, b] = refs as [Claim["statements"][number], Claim["statements"][number]];
    return {
      ...{ id: "w", text: "words", topic: "w", statements: refs.map((ref) => ({ ...ref, stance: "for" })) },
      pairs: [{ a, b, score: 1, verdict, reasons: [] }],
    };
  };

  test("one whose statements a value holds already is left out", () => {
    expect(withValueClaims([byWords(["a", "b"])], [value])).toEqual([value]);
  });

  test("one that holds another statement stays, and one that a person put together", () => {
    const kept = [byWords(["a", "z"]), byWords(["a", "b"], "same")];
    expect(withValueClaims(kept, [value])).toEqual([...kept, value]);
  });
});

describe("linking documents", () => {
  const documents = [BLAMED, CLAIMED, DENIED];
  const textsOf = (claims: readonly Claim[]): readonly string[] => claims.filter((one) => one.value).map(({ text }) => text);

  test("the order of documents never matters", () => {
    const claims = link(documents, EQUAL_WEIGHTS).claims;
    expect(textsOf(claims)).toHaveLength(1);
    expect(link(documents.toReversed(), EQUAL_WEIGHTS).claims).toEqual(claims);
  });

  test("adding a document gives the same as all at once, and the very same claim where nothing is another", () => {
    const linker = new Linker(EQUAL_WEIGHTS);
    linker.link(documents.slice(0, 2));
    const all = linker.link(documents);
    expect(all.claims).toEqual(link(documents, EQUAL_WEIGHTS).claims);
    expect(linker.link(documents).claims.every((one, at) => one === all.claims[at])).toBe(true);
  });
});
