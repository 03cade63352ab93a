import type { Found } from "../../../desk/find-in-case.ts";
import type { Listed } from "../../../desk/list-case.ts";
import { columns, ink, type Screen, safe, wrapped } from "./screen.ts";
import { SHORT_ID } from "./show-document.ts";

const short = (id: string): string => id.slice(0, SHORT_ID);

/** A list as columns. */
export function listText(screen: Screen, listed: Listed): string {
  if (listed.rows.length === 0) return `There are no ${listed.what}.`;
  switch (listed.what) {
    case "documents":
      return columns(
        screen,
        ["id", "published", "publisher", "says", "tells", "title"],
        listed.rows.map((row) => [
          short(row.id),
          row.published ?? "-",
          safe(row.publisher ?? "-"),
          String(row.statements),
          row.reading === "read" ? String(row.reports) : "not read",
          safe(row.title ?? "-"),
        ]),
      );
    case "reports":
      return columns(
        screen,
        ["id", "in", "kind", "type", "status", "date", "killed", "place and perpetrators"],
        listed.rows.map((row) => [
          short(row.id),
          row.document.slice(0, 6),
          row.kind,
          row.type,
          row.status,
          row.date ?? "-",
          row.killed ?? "-",
          safe([row.place ?? "-", ...row.perpetrators].join("; ")),
        ]),
      );
    case "statements":
      return columns(
        screen,
        ["id", "in", "polarity", "act", "hands and content"],
        listed.rows.map((row) => [
          short(row.id),
          row.document.slice(0, 6),
          row.polarity,
          row.act,
          safe(`${row.hands.join(" → ")}: ${row.content}`),
        ]),
      );
    case "decisions":
      return columns(
        screen,
        ["id", "when", "who", "verdict", "about and why"],
        listed.rows.map(({ id, at, reviewer, decided, subject, why }) => [
          id,
          at.slice(0, 16),
          safe(reviewer),
          decided.verdict,
          safe(
            `${subject.kind} ${subject.kind === "pair" ? `${short(subject.a)} ${short(subject.b)}` : short(subject.id)}${why ? `: ${why}` : ""}`,
          ),
        ]),
      );
    case "files":
      return columns(
        screen,
        ["outcome", "document", "file", "what is to be said"],
        listed.rows.map(({ outcome, document, file, part, code, message, warnings }) => [
          outcome,
          document ? short(document) : "-",
          safe(part ? `${file}, ${part}` : file),
          safe(
            [...(code ? [`${message} (${code})`] : []), ...warnings.map((warning) => `${warning.message} (${warning.code})`)].join("; ") ||
              "-",
          ),
        ]),
      );
  }
}

/** Hits with their words marked. */
export function hitsText(screen: Screen, hits: readonly Found[]): string {
  if (hits.length === 0) return "Nothing in the case has all of these words.";
  return hits
    .map(({ document, title, publisher, published, matches, passage }) => {
      const words = passage.parts.map(({ text, cited }) => (cited === "cited" ? ink(screen, "inverse", safe(text)) : safe(text))).join("");
      const head = `${ink(screen, "cyan", short(document))}  ${ink(screen, "bold", safe(title ?? "-"))}  ${ink(screen, "dim", safe([publisher ?? "publisher not known", published ?? "date not known", `${matches} places`].join(" · ")))}`;
      return `${wrapped(screen, head)}\n${wrapped(screen, words, 2)}`;
    })
    .join("\n\n");
}
