import { BARE_FORCES, NO_STATE_SPEAKER, OWN_ARMS, STATE_SPEAKER } from "../../lexicon/own-forces-words.ts";
import type { Span, Statement } from "../../model/index.ts";
import { type Outline, sentenceAt } from "../../text/index.ts";
import type { Lookups } from "./lookups.ts";

/** Characters before a speaker's name in which the office and its state stand: "Vellian president Otto Varn". */
const OFFICE_REACH = 48;
const LONGEST = 90;

/**
 * Whether a statement tells what the speaker's own state did: "the Vellian president says that Vellia has struck a depot", "the defence ministry says
 * that the army has shelled it". Who speaks for a state is its head, its government, its forces or its name alone; its police and its judges tell of
 * others. Forces that are called by what they are alone are the speaker's.
 */
export function isOfOwnForces(outline: Outline, statement: Statement, span: Span, lookups: Lookups): boolean {
  const { polarity, act, certainty } = statement;
  const told = polarity === "asserts" && act !== "threat" && certainty !== "possible" ? officeOf(outline, statement) : null;
  if (told === null || !speaksForState(outline, told, lookups)) return false;
  const name = outline.text.slice(...span);
  if (BARE_FORCES.test(name)) return true;
  if (!OWN_ARMS.test(name) && !isStatesName(span, lookups)) return false;
  const state = stateOf(told, lookups);
  return state !== null && stateOf([span], lookups) === state;
}

/** Who speaks, or on whose behalf, and the words beside a person's name that tell the office. */
function officeOf(outline: Outline, { speaker, for: principal }: Statement): readonly Span[] | null {
  if (speaker === null) return null;
  const { span } = principal ?? speaker;
  if (principal !== null || speaker.kind !== "person") return [span];
  const [from, to] = outline.sentences[sentenceAt(outline, span[0])] ?? span;
  const before = OFFICE_BEFORE.exec(outline.text.slice(Math.max(from, span[0] - OFFICE_REACH), span[0]))?.[0] ?? "";
  const behind = OFFICE_BEHIND.exec(outline.text.slice(span[1], Math.min(to, span[1] + OFFICE_REACH)))?.[0] ?? "";
  return [span, [span[0] - before.length, span[0]], [span[1], span[1] + behind.length]];
}
/** "Vellian president" before a name, ", the Vellian president" behind it. */
const OFFICE_BEFORE = /(?:[\p{L}.’'-]+\s)+$/u;
const OFFICE_BEHIND = /^,\s[^,.;]*/u;

function speaksForState({ text }: Outline, told: readonly Span[], lookups: Lookups): boolean {
  const words = told.map((span) => text.slice(...span)).join(" ");
  if (words.length > LONGEST) return false; // A clause of its own tells of others.
  return (told[0] !== undefined && isStatesName(told[0], lookups)) || (STATE_SPEAKER.test(words) && !NO_STATE_SPEAKER.test(words));
}

/** The first state that spans name: by forces that are known, else by its word in them. */
function stateOf(told: readonly Span[], { stateAt, placesAt }: Lookups): string | null {
  for (const span of told) {
    if (span[0] >= span[1]) continue;
    const word = placesAt(span).find(({ kind }) => kind === "country" || kind === "demonym");
    const state = stateAt(span) ?? word?.country ?? null;
    if (state !== null) return state;
  }
  return null;
}

/** A state's word alone, the whole of a span. */
const isStatesName = (span: Span, { placesAt }: Lookups): boolean =>
  placesAt(span).some(({ kind, span: place }) => (kind === "country" || kind === "demonym") && place.join() === span.join());
