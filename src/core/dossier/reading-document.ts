import type { Document, DocumentText, Extraction, LeavePolicy, NamedSpan, Passage, Span, Statement, StatementId } from "../model/index.ts";
import type { ItemStanding, ReadingDocument, Voice } from "../model/reading.ts";
import { type Outline, outlineOf } from "../text/index.ts";
import { type LeavingText, leave, leaveSpan } from "./leave.ts";
import { ownVoiceShare } from "./own-voice.ts";
import { pseudonymsOf } from "./pseudonyms.ts";

/** One document of the case as the reading gets it. `extraction` is null where the text was not read. */
export interface DocumentToShow {
  readonly document: Document;
  readonly text: DocumentText;
  readonly extraction: Extraction | null;
  /** What people decided of a statement or report, by id; absent is "nobody decided". */
  readonly standing: (id: string) => ItemStanding;
}

/** A document with its label and everything that showing its values needs. */
export interface LabelledText {
  readonly label: string;
  readonly shown: DocumentToShow;
  readonly outline: Outline;
  readonly leaving: LeavingText;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly policy: LeavePolicy;
}

export function labelledText(shown: DocumentToShow, index: number, policy: LeavePolicy): LabelledText {
  const outline = outlineOf(shown.text.text);
  return {
    label: `D${index + 1}`,
    shown,
    outline,
    leaving: { outline, pseudonyms: pseudonymsOf(outline, [...(shown.extraction?.persons ?? []), ...authorsIn(shown)]) },
    statements: new Map(shown.extraction?.statements.map((statement) => [statement.id, statement])),
    policy,
  };
}

/** "our Mereth correspondent" names nobody. */
const PERSONAL_NAME = /^\p{Lu}\S*(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}\S*)+$/u;

/** Where a text's authors are named in it: authors are private too until a person marks them public. */
function authorsIn({ document, text }: DocumentToShow): readonly NamedSpan[] {
  const names = (document.byline.value ?? "").split(/\s*(?:,|;|&|\band\b)\s*/u).filter((name) => PERSONAL_NAME.test(name));
  return names.flatMap((name) => {
    const start = text.text.indexOf(name);
    return start < 0 ? [] : [{ text: name, span: [start, start + name.length] as const }];
  });
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
    title: extraction === null && policy.persons === "pseudonyms" ? KEPT_BACK : titleOf(outline, leaving, policy),
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
  return { kind: "own-voice", hands: [shown.document.publisher.value ?? "publisher not known"], manner: [] };
}

/** The hands of a statement and the manner in which it is said, as they may leave. */
export function voiceOf(text: LabelledText, statement: Statement): Voice {
  const hands = statement.chain.map((hand) => {
    if (hand.role === "gap") return "gap: nobody named";
    return hand.span ? withoutArticle(leaveSpan(text.leaving, speakerSpan(statement, hand.span, hand.role), text.policy)) : hand.text;
  });
  const manner = [statement.polarity, statement.certainty, statement.act].flatMap((word) => MANNERS[word] ?? []);
  return { kind: "statement", hands: hands.length > 0 ? hands : ["gap: nobody named"], manner };
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
