import { actorKey } from "../../../src/core/extraction/actors/actor-key.ts";
import { resolveActors } from "../../../src/core/extraction/actors/resolve-actors.ts";
import type { ExtractionContext } from "../../../src/core/extraction/context.ts";
import type {
  Actor,
  ActorId,
  ActorLexicon,
  ActorMention,
  DetectedSpan,
  GazetteerEntry,
  PlaceId,
  TextId,
} from "../../../src/core/model/index.ts";
import { outlineOf } from "../../../src/core/text/index.ts";

const actor = (id: string, name: string, aliases: readonly string[], country: string | null): Actor => ({
  id: id as ActorId,
  name,
  aliases,
  kind: "armed-group",
  country,
  partOf: [],
});

/** Invented actors of two invented countries, Karvania (XA) and Velland (XB). */
export const ACTORS: readonly Actor[] = [
  actor("klf", "Karvanian Liberation Front", [], "XA"),
  actor("rsa-xa", "River State Army of Karvania", ["River State Army", "RSA"], "XA"),
  actor("rsa-xb", "Red Sea Alliance", ["RSA"], "XB"),
  actor("lantern", "Lantern Order", ["the Order"], null),
  actor("order-xb", "Velland Order", ["the Order"], "XB"),
  actor("army-xa", "Karvanian Army", ["army"], "XA"),
  actor("army-xb", "Velland Army", ["army"], "XB"),
];

const PEOPLES = new Set(["ostrani", "ostranis", "harrow faithful"]);

/** A lexicon over a plain list. */
export function lexiconOf(actors: readonly Actor[] = ACTORS): ActorLexicon {
  return {
    maxWords: 6,
    opens: () => true,
    isPeople: (name) => PEOPLES.has(actorKey(name)),
    lookup: (name) =>
      PEOPLES.has(actorKey(name))
        ? []
        : actors.filter((one) => [one.name, ...one.aliases].some((each) => actorKey(each) === actorKey(name))),
  };
}

const COUNTRIES: Readonly<Record<string, string>> = { karvania: "XA", velland: "XB" };
const place = (country: string): GazetteerEntry => ({
  id: country as PlaceId,
  name: country,
  kind: "country",
  country,
  admin1: null,
  admin2: null,
  lat: 0,
  lon: 0,
  population: null,
  prominence: 250,
});

/** Text with what a detector found marked: `[o:…]` an organisation, `[p:…]` a perpetrator, `[n:…]` a person, `[l:…]` a place. */
export function resolved(marked: string, lexicon: ActorLexicon = lexiconOf()): readonly ActorMention[] {
  const spans: DetectedSpan[] = [];
  const labels = { o: "organisation", p: "perpetrator", n: "person", l: "place" } as const;
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(/\[([opnl]+):([^\]]*)\]/gu)) {
    text += marked.slice(last, match.index);
    const start = text.length;
    text += match[2];
    for (const label of match[1] as string) spans.push({ start, end: text.length, label: labels[label as keyof typeof labels], score: 1 });
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  const context: ExtractionContext = {
    text: "text" as TextId,
    outline: outlineOf(text),
    facts: { title: null, publisher: null, published: null, url: null, agency: null },
    detections: { detector: "test", version: "0", spans: [...spans].reverse(), links: [] },
    tables: {
      gazetteer: {
        lookup: (name) => (COUNTRIES[name.toLowerCase()] ? [place(COUNTRIES[name.toLowerCase()] as string)] : []),
        countryOfDemonym: (word) => (word === "Vellander" ? "XB" : null),
        maxWords: 1,
      } as ExtractionContext["tables"]["gazetteer"],
      actors: lexicon,
      sha256: (whole) => whole,
    },
  };
  return resolveActors(context);
}

/** Mentions as [words, actor]. */
export function told(marked: string, lexicon?: ActorLexicon): readonly (readonly [string, string | null])[] {
  return resolved(marked, lexicon).map(({ text, actor: id }) => [text, id] as const);
}
