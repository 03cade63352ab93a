import { expect, test } from "vitest";
import type { DocumentToShow } from "../../../src/core/dossier/document-to-show.ts";
import { caseNames, namesInText } from "../../../src/core/dossier/names-in-text.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

const TEXT = "Grey Hand Front claimed it. Orla Grey spoke for the Grey Hand Front.";
const at = (words: string) => ({ text: words, span: [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const });

function document(perpetrators: readonly unknown[], persons: readonly unknown[]): DocumentToShow {
  const nothing = { value: null, knownBy: "nothing" };
  return {
    document: { publisher: nothing, byline: nothing },
    text: { text: TEXT },
    extraction: { persons, statements: [], places: [], times: [], incidents: perpetrators.length > 0 ? [{ perpetrators }] : [] },
    names: "read",
  } as unknown as DocumentToShow;
}

const front = at("Grey Hand Front");
const persons = [front, at("Orla Grey")];
const named = (shown: DocumentToShow, of: readonly DocumentToShow[]): readonly string[] =>
  namesInText(shown, outlineOf(TEXT), caseNames(of)).persons.map(({ text }) => text);

test("an organisation of the list of actors that was taken for a person is nobody's name, in any document of the case", () => {
  const listed = document([{ text: front.text, kind: "organisation", actor: "actor:grey-hand", spans: [front.span] }], persons);
  const other = document([], persons);
  for (const one of [listed, other]) expect(new Set(named(one, [listed, other]))).toEqual(new Set(["Orla Grey"]));
});

test("one that no list has is hidden: it may be a person", () => {
  const unlisted = document([{ text: front.text, kind: "organisation", actor: null, spans: [] }], persons);
  expect(named(unlisted, [unlisted])).toContain("Grey Hand Front");
});
