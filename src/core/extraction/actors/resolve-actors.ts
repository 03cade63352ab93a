import { type Actor, type ActorId, type ActorMention, compareSpans, type DetectedSpan, type Span, sliceOf } from "../../model/index.ts";
import type { ExtractionContext } from "../context.ts";
import { actorKey } from "./actor-key.ts";
import { countriesOf, settle } from "./ambiguous-names.ts";
import { namesInPhrase } from "./name-in-phrase.ts";
import { type OwnName, ownNames } from "./own-names.ts";

/** What a mention may mean before the rest of the document is asked. */
interface Sense {
  readonly span: Span;
  readonly text: string;
  readonly candidates: readonly Actor[];
  /** Why these: told of the one that is left, or beside the reason why none is. */
  readonly reason: string;
}

/**
 * Resolves detected `organisation` and `perpetrator` spans to actors of the lexicon, in reading order. A name that several actors bear
 * stays unresolved unless the document itself settles it; a people is no actor, and its bare name no mention of one.
 */
export function resolveActors(context: ExtractionContext): readonly ActorMention[] {
  const { detections, outline, tables } = context;
  const own = ownNames(outline, tables.actors);
  const persons = new Set(detections.spans.filter(({ label }) => label === "person").map(keyOf));
  const senses = spansOf(detections.spans)
    .filter((span) => !tables.actors.isPeople(sliceOf(outline.text, span)))
    .map((span) => senseOf(context, span, own, persons));
  const named = namedIn(senses, own);
  const countries = countriesOf(context);
  return senses.map(({ span, text, candidates, reason }) => {
    if (candidates.length <= 1) return { span, text, actor: candidates[0]?.id ?? null, reasons: [reason] };
    const { actor, reason: settled } = settle(candidates, named, countries);
    return { span, text, actor: actor?.id ?? null, reasons: [reason, settled] };
  });
}

const keyOf = ({ start, end }: DetectedSpan): string => `${start},${end}`;

/** Each range once, whichever labels it has. */
function spansOf(spans: readonly DetectedSpan[]): readonly Span[] {
  const unique = new Map<string, Span>();
  for (const span of spans) {
    if (span.label === "organisation" || span.label === "perpetrator") unique.set(keyOf(span), [span.start, span.end]);
  }
  return [...unique.values()].sort(compareSpans);
}

function senseOf(
  { outline, tables }: ExtractionContext,
  span: Span,
  own: ReadonlyMap<string, OwnName>,
  persons: ReadonlySet<string>,
): Sense {
  const text = sliceOf(outline.text, span);
  const none = (reason: string): Sense => ({ span, text, candidates: [], reason });
  if (persons.has(span.join())) return none("the text has it as the name of a person");
  for (const name of namesInPhrase(text)) {
    if (tables.actors.isPeople(name)) return none(`says that they are of a people (${name}), and a people is no actor`);
    const explained = own.get(actorKey(name));
    if (explained?.candidates.length === 0) return none(`the document explains it as "${explained.meaning}", which is in no list`);
    if (explained) return { span, text, candidates: explained.candidates, reason: `the document explains it as "${explained.meaning}"` };
    const candidates = tables.actors.lookup(name);
    if (candidates.length > 0) return { span, text, candidates, reason: reasonFor(candidates, name, text) };
  }
  return none("in no list of actors");
}

function reasonFor(candidates: readonly Actor[], name: string, text: string): string {
  const [only] = candidates;
  const beside = name === text || actorKey(name) === actorKey(text) ? "" : `, within "${text}"`;
  if (candidates.length > 1 || only === undefined) return `"${name}" is a name of ${candidates.length} actors${beside}`;
  return actorKey(only.name) === actorKey(name)
    ? `"${name}" is its name in the list${beside}`
    : `"${name}" is a name of ${only.name} in the list${beside}`;
}

/** The actors that the document names by a name which no other bears. */
function namedIn(senses: readonly Sense[], own: ReadonlyMap<string, OwnName>): ReadonlySet<ActorId> {
  const sure = [...senses, ...own.values()].filter(({ candidates }) => candidates.length === 1);
  return new Set(sure.flatMap(({ candidates }) => candidates.map(({ id }) => id)));
}
