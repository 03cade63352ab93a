import type { CodedNote, ReportRef, Said, Span } from "../model/index.ts";
import type { Voice } from "../model/voice.ts";
import { sentenceAt } from "../text/index.ts";
import { leavePart } from "./leave.ts";
import { type LabelledText, ownVoice, shownText, voiceOf } from "./reading-document.ts";

/** How one telling stands beside its words. */
export interface NoteTold {
  readonly voices: readonly Voice[];
  readonly stance: CodedNote["stance"];
  readonly hedge: CodedNote["hedge"];
  readonly weight: CodedNote["weight"];
  readonly origins: readonly string[];
  readonly givenBy: string | null;
}

/** Characters of a document's id that name it in a reference. */
const ID_SHOWN = 16;
/** Characters on each side of the cited words at most: a text without sentence ends is one sentence. */
const REACH = 1000;

/** The words that a value rests on, as they may leave. */
export function codedNote(text: LabelledText, { report }: ReportRef, span: Span, told: Partial<NoteTold> = {}): CodedNote {
  const { shown, saidOf } = text;
  const { id, publisher, published } = shown.document;
  const voices = told.voices ?? voicesOf(text, saidOf(span));
  const standing = shown.standing(report);
  const givenBy = told.givenBy ?? null;
  return {
    ref: `${id.slice(0, ID_SHOWN)}:${span.join("-")}${givenBy === null ? "" : ":given"}`,
    document: id,
    publisher: publisher.value,
    published: published.value,
    textSha256: shown.text.id,
    span,
    quoted: shownText(text, span),
    sentence: sentenceShown(text, span),
    says: distinct(voices.map(speakerOf)).join(" / "),
    through: distinct(voices.map(({ hands }) => hands.slice(0, -1).join(" → ")).filter((hands) => hands !== "")).join(" / "),
    stance: told.stance ?? "for",
    hedge: told.hedge ?? "plain",
    weight: told.weight ?? "counts",
    origins: told.origins ?? [],
    report,
    reviewer: standing.state === "machine" ? null : (standing.by ?? standing.addedBy),
    givenBy,
  };
}

function speakerOf({ kind, hands, manner }: Voice): string {
  const last = hands.at(-1) ?? "";
  return kind === "own-voice" ? `${last} (own voice)` : manner.length > 0 ? `${last} (${manner.join(", ")})` : last;
}

function voicesOf(text: LabelledText, said: Said): readonly Voice[] {
  const statements = said.flatMap((id) => text.statements.get(id) ?? []);
  return statements.length > 0 ? statements.map((statement) => voiceOf(text, statement)) : [ownVoice(text)];
}

/** The sentence, or sentences, in which a span stands; white space collapsed. */
function sentenceShown({ outline, leaving, policy }: LabelledText, span: Span): string {
  const [begins, ends] = [sentenceAt(outline, span[0]), sentenceAt(outline, span[1] - 1)];
  const start = Math.max(outline.sentences[begins]?.[0] ?? span[0], span[0] - REACH);
  const end = Math.min(outline.sentences[ends]?.[1] ?? span[1], span[1] + REACH);
  const stretch: Span = [Math.min(start, span[0]), Math.max(end, span[1])];
  return leavePart(leaving, stretch, [span], policy)
    .parts.map((part) => part.text)
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}

export function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

/** In order of publication, document and place in it: the order in which documents went in never shows. */
export function sortedNotes(notes: readonly CodedNote[]): readonly CodedNote[] {
  const key = ({ published, document, span, ref }: CodedNote): string =>
    JSON.stringify([published ?? "9999", document, String(span[0]).padStart(9, "0"), String(span[1]).padStart(9, "0"), ref]);
  return [...notes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
