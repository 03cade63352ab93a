import { composeReading } from "../../../src/apps/compose.ts";
import { ruleOfFound } from "../../../src/core/lexicon/triggers.ts";
import type { DetectedLink, DetectedSpan, Extraction, IncidentReport, IncidentType } from "../../../src/core/model/index.ts";
import { extractText } from "../../../src/desk/extract-text.ts";
import type { MentionDetector } from "../../../src/desk/ports/mention-detector.ts";

const OWN_ACTORS = {
  actors: [
    { id: "xa:column", name: "River Column", aliases: ["RC"], kind: "armed-group", country: "XA" },
    { id: "xa:lantern", name: "Grey Lantern Front", aliases: ["GLF"], kind: "armed-group", country: "XA" },
  ],
  peoples: ["Ostrani"],
};
const OWN_PLACES = {
  places: [
    { id: "xa:sarneth", name: "Sarneth", kind: "settlement", country: "XA", lat: 30, lon: -40 },
    { id: "xa:velmar", name: "Velmar", kind: "settlement", country: "XA", lat: 33, lon: -43 },
    { id: "xa:odrisk", name: "Odrisk", kind: "settlement", country: "XA", lat: 31, lon: -41 },
  ],
};

const parts = await composeReading({
  gazetteers: [{ name: "places.json", content: JSON.stringify(OWN_PLACES) }],
  actors: [{ name: "actors.json", content: JSON.stringify(OWN_ACTORS) }],
});

/** Reads one invented text by the rules, with invented places and actors. */
export function readText(text: string, published: string | null = "2025-03-14", title: string | null = null): Promise<Extraction> {
  return extractText(text, { title, publisher: "Karst Observer", published, url: null }, parts.detectors, parts.tables);
}

export async function reportsIn(text: string, published?: string | null, title?: string): Promise<readonly IncidentReport[]> {
  return (await readText(text, published, title)).incidents;
}

/** What a model adds to what the rules detect. */
export interface SaidByModel {
  /** The chance that some words (of a place, a time or a trigger) tell of the act of a trigger. */
  readonly chance: (words: string, trigger: string) => number;
  /** Words for acts that it found, with their type. */
  readonly acts?: Readonly<Record<string, IncidentType>>;
}

/** Reports of the rules and an invented model, which tells which act everything tells of. */
export async function reportsToldBy(
  { chance, acts = {} }: SaidByModel,
  text: string,
  published = "2025-03-14",
): Promise<readonly IncidentReport[]> {
  const [rules] = parts.detectors as readonly [MentionDetector];
  const detect: MentionDetector["detect"] = async (own, outline) => {
    const found = await rules.detect(own, outline);
    const added = Object.entries(acts).map(([words, type]): DetectedSpan => {
      const start = own.indexOf(words);
      return { label: "trigger", start, end: start + words.length, score: 0.9, rule: ruleOfFound(type) };
    });
    const spans = [...found.spans, ...added];
    const wordsOf = ({ start, end }: DetectedSpan): string => own.slice(start, end);
    const told = [...spans.entries()].filter(([, { label }]) => label === "place" || label === "time" || label === "trigger");
    const triggers = told.filter(([, { label }]) => label === "trigger");
    const links = told.flatMap(([from, one]) =>
      triggers.flatMap(([to, trigger]): DetectedLink[] =>
        from === to ? [] : [{ from, to, label: "tells-of", score: chance(wordsOf(one), wordsOf(trigger)) }],
      ),
    );
    return { ...found, spans, links: [...found.links, ...links] };
  };
  const facts = { title: null, publisher: "Karst Observer", published, url: null };
  return (await extractText(text, facts, [{ ...rules, detect }], parts.tables)).incidents;
}
