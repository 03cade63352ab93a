import type { LeavePolicy, Passage, Said, Span, Statement, StatementId } from "../model/index.ts";
import type { ReadingDocument, Voice } from "../model/reading.ts";
import { coveringOf, type Outline, outlineOf } from "../text/index.ts";
import type { DocumentToShow } from "./document-to-show.ts";
import { type LeavingText, leave, leaveSpan } from "./leave.ts";
import { type CaseNames, caseNames, namesInText } from "./names-in-text.ts";
import { ownVoiceShare } from "./own-voice.ts";
import { contactsIn, pseudonymsOf } from "./pseudonyms.ts";

/** A document with its label and everything that showing its values needs. */
export interface LabelledText {
  readonly label: string;
  readonly shown: DocumentToShow;
  readonly outline: Outline;
  readonly leaving: LeavingText;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  /** The statements in whose content a span lies. */
  readonly saidOf: (span: Span) => Said;
  readonly policy: LeavePolicy;
}

/** `known` are the names of the whole case, where more of it than this document leaves. */
export function labelledText(
  shown: DocumentToShow,
  index: number,
  policy: LeavePolicy,
  known: CaseNames = caseNames([shown]),
): LabelledText {
  const outline = outlineOf(shown.text.text);
  const { persons, others } = namesInText(shown, outline, known);
  return {
    label: `D${index + 1}`,
    shown,
    outline,
    leaving: {
      outline,
      pseudonyms:
        shown.names === "read"
          ? [...pseudonymsOf(outline, persons, others, policy.publicNames), ...contactsIn(outline.text)].sort(
              (a, b) => a.span[0] - b.span[0],
            )
          : [{ span: [0, outline.text.length], text: "[words kept back: the text was not read for names]" }],
    },
    statements: new Map(shown.extraction?.statements.map((statement) => [statement.id, statement])),
    saidOf: saidOf(shown.extraction?.statements ?? []),
    policy,
  };
}

function saidOf(statements: readonly Statement[]): LabelledText["saidOf"] {
  const covering = coveringOf(statements.flatMap(({ id, content }) => content.map((span) => ({ span, id }))));
  return (span) => [...new Set(covering(span).map(({ id }) => id))];
}

/** In a text that was not read nobody's name is known, so none could be hidden. */
const KEPT_BACK: Passage = {
  parts: [{ text: "[title kept back: the text was not read]", cited: "cited", written: "pseudonym", at: null }],
  spans: [],
};

function titleOf(outline: Outline, leaving: LeavingText, policy: LeavePolicy): Passage {
  return leave(leaving, [outline.paragraphs[0] ?? [0, outline.text.length]], { ...policy, context: "sentences" });
}

export function readingDocument({ label, shown, outline, leaving, policy }: LabelledText): ReadingDocument {
  const { document, text, extraction } = shown;
  return {
    label,
    id: document.id,
    title: shown.names === "not-read" && policy.persons === "pseudonyms" ? KEPT_BACK : titleOf(outline, leaving, policy),
    publisher: document.publisher.value,
    published: { value: document.published.value, knownBy: document.published.knownBy },
    agency: document.agency.value,
    genre: document.genre,
    reading: text.reading,
    language: text.language,
    notRead: text.notRead,
    ownVoice: extraction ? ownVoiceShare(outline, extraction.statements) : null,
    statements: extraction?.statements.length ?? 0,
    reports: extraction?.incidents.length ?? 0,
  };
}

const MANNERS: Readonly<Record<string, string>> = {
  denies: "denies it",
  questions: "questions it",
  "no-evidence": "says there is no evidence",
  "not-verified": "says it is not verified",
  "no-comment": "would not comment",
  probable: "as probable",
  possible: "as possible",
  "claim-of-responsibility": "claim of responsibility",
  demand: "demand",
  refusal: "refusal",
  proposal: "proposal",
  threat: "threat",
  call: "call to act",
  announcement: "announcement",
};

/** The publisher's own voice, named where the publisher is known. */
export function ownVoice({ shown }: LabelledText): Voice {
  return { kind: "own-voice", hands: [shown.document.publisher.value ?? "publisher not known"], persons: [], manner: [] };
}

/** The hands of a statement and the manner in which it is said, as they may leave. */
export function voiceOf(text: LabelledText, statement: Statement): Voice {
  const hands = statement.chain.map((hand) => {
    if (hand.role === "gap") return "gap: nobody named";
    return hand.span ? withoutArticle(leaveSpan(text.leaving, speakerSpan(statement, hand.span, hand.role), text.policy)) : hand.text;
  });
  const manner = [statement.polarity, statement.certainty, statement.act].flatMap((word) => MANNERS[word] ?? []);
  const named = (text.shown.extraction?.persons ?? []).map(({ span }) => span);
  const persons = statement.chain.flatMap(({ span, role }, index) => {
    const at = span && speakerSpan(statement, span, role);
    return at && named.some(([start, end]) => start < at[1] && at[0] < end) ? [index] : [];
  });
  return { kind: "statement", hands: hands.length > 0 ? hands : ["gap: nobody named"], persons, manner };
}

/** A pronoun as a speaker is shown by the name that it stands for. */
function speakerSpan(statement: Statement, span: Span, role: string): Span {
  return role === "speaker" && statement.speaker ? statement.speaker.span : span;
}

/** A name as it stands in a list: no leading article, single spaces. */
export function withoutArticle(text: string): string {
  return text.replace(/^(?:the|a|an)\s+/iu, "").replace(/\s+/gu, " ");
}

/** The characters of `span` as they may leave, white space collapsed. */
export function shownText(text: LabelledText, span: Span): string {
  return leaveSpan(text.leaving, span, text.policy).replace(/\s+/gu, " ");
}
