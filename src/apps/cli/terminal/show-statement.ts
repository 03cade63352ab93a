import type { Statement } from "../../../core/model/index.ts";
import type { DecidedOfItem, StatementShown } from "../../../desk/show-by-id.ts";
import { passageText } from "./passage.ts";
import { ink, labelled, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";
import { decidedText, ownValue, presenceText } from "./show-decided.ts";
import { severalText } from "./show-report.ts";
import { standingText } from "./standing.ts";
import { factsOf, ranBy, voiceText } from "./words.ts";

/** Columns of the names of fields. */
const NAMES = 14;

/** A statement in each of its documents, with its chain and the sentences it was read from. */
export function statementText(screen: Screen, id: string, decided: DecidedOfItem, documents: readonly StatementShown[]): string {
  const first = documents[0]?.shown;
  return [
    `${ink(screen, "cyan", `statement ${shortId(id)}`)}  ${first ? standingText(screen, first.standing) : ""}`,
    ...(documents.length > 1 ? [severalText(screen, documents.length), ""] : []),
    ...decidedText(screen, decided),
    documents.map((one) => inDocumentText(screen, one, decided)).join("\n\n"),
  ].join("\n");
}

function inDocumentText(
  screen: Screen,
  { document, presence, statement, shown, passage }: StatementShown,
  { edits }: DecidedOfItem,
): string {
  const { title, ...ran } = factsOf(document);
  const rows = [
    ...factsOfStatement(statement),
    ...Object.entries(edits).map(([name, edit]) => [safe(name), ownValue(screen, name, edit)] as const),
  ];
  return [
    wrapped(screen, ink(screen, "bold", voiceText(screen, shown.voice))),
    wrapped(screen, `in ${shortId(document.id)} (${ranBy(ran)}): ${safe(title ?? "no title")}`, 0, 2),
    ...presenceText(screen, presence),
    "",
    ...rows.map(([name, value]) => labelled(screen, ink(screen, "bold", name), value, NAMES)),
    "",
    ink(screen, "bold", "Sentences"),
    passageText(screen, passage, 2),
  ].join("\n");
}

function factsOfStatement(statement: Statement): readonly (readonly [name: string, value: string])[] {
  const { quotation, polarity, certainty, act, named, medium, addressee, on, within } = statement;
  const principal = statement.for;
  return [
    ["quotation", quotation],
    ["polarity", polarity],
    ["certainty", certainty],
    ["act", act],
    ["named", named],
    ...(principal ? [["for", safe(principal.text)] as const] : []),
    ...(addressee ? [["to", safe(addressee.text)] as const] : []),
    ...(medium ? [["medium", safe(medium)] as const] : []),
    ...(on ? [["on", on.from === on.to ? on.from : `${on.from} to ${on.to}`] as const] : []),
    ...(within ? [["within", `statement ${shortId(within)}`] as const] : []),
  ];
}
