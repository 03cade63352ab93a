import type { StatementShown } from "../../../desk/show-by-id.ts";
import { ink, type Screen, safe, wrapped } from "./screen.ts";
import { SHORT_ID, standingText, voiceText } from "./show-document.ts";

/** A statement with its chain and the sentences it was read from. */
export function statementText(screen: Screen, { statement, document, shown, passage }: StatementShown): string {
  const words = passage.parts.map(({ text, cited }) => (cited === "cited" ? ink(screen, "inverse", safe(text)) : safe(text))).join("");
  const facts = [
    statement.quotation,
    `polarity ${statement.polarity}`,
    `certainty ${statement.certainty}`,
    `act ${statement.act}`,
    `source named as ${statement.named}`,
  ];
  const more = [
    ...(statement.for ? [`on behalf of ${statement.for.text}`] : []),
    ...(statement.addressee ? [`to ${statement.addressee.text}`] : []),
    ...(statement.medium ? [`by ${statement.medium}`] : []),
    ...(statement.on ? [`on ${statement.on.from}${statement.on.to === statement.on.from ? "" : ` to ${statement.on.to}`}`] : []),
    ...(statement.within ? [`told within statement ${statement.within.slice(0, SHORT_ID)}`] : []),
  ];
  return [
    wrapped(screen, ink(screen, "bold", voiceText(screen, shown.voice))),
    ink(screen, "dim", `statement ${statement.id.slice(0, SHORT_ID)} in document ${document.slice(0, SHORT_ID)}`),
    wrapped(screen, safe([...facts, ...more].join(", "))),
    standingText(screen, shown.standing),
    "",
    wrapped(screen, words, 2),
  ].join("\n");
}
