import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { actorKey } from "../../core/extraction/actors/actor-key.ts";
import type { Actor, ActorId, ActorLexicon } from "../../core/model/index.ts";
import { keysOf, mostWords, type PackedActors } from "./packed-actors.ts";
import { parseSupplement, type SupplementFile } from "./parse-supplement.ts";

const PACKED = join(import.meta.dirname, "..", "..", "..", "data", "packed", "actors.json");

const Year = z.string().min(4).nullable().default(null);
const ListedActor = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.enum(["armed-group", "state-force", "state", "organisation"]),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  partOf: z.array(z.object({ actor: z.string().min(1), from: Year, to: Year, said: z.string().min(1) })).default([]),
});
export const ActorsFile = z.object({
  notice: z.string().optional(),
  actors: z.array(ListedActor).default([]),
  peoples: z.array(z.string().min(1)).default([]),
});

/** Actors by key, and the names of peoples: a lexicon before it is asked. */
interface Names {
  readonly actorsOf: (key: string) => readonly Actor[];
  /** First words of all keys. */
  readonly openings: ReadonlySet<string>;
  readonly peoples: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
  readonly maxWords: number;
}

/**
 * Loads the packed actor lexicon and the given supplements, each the JSON text of an actors.json. A supplement's actors come first;
 * a people of any list wins over an actor of that name. Throws `supplement-invalid` naming the list.
 */
export async function loadActors(supplements: readonly SupplementFile[]): Promise<ActorLexicon> {
  const shipped = shippedNames(JSON.parse(await readFile(PACKED, "utf8")) as PackedActors);
  const files = supplements.map((file) => parseSupplement(file, ActorsFile));
  return lexiconOf(
    files.length === 0
      ? shipped
      : withOwn(
          shipped,
          files.flatMap(({ actors }) => actors.map(toActor)),
          files.flatMap(({ peoples }) => peoples),
        ),
  );
}

function shippedNames({ actors, names, capitals, peoples, maxWords }: PackedActors): Names {
  const byKey = new Map(Object.entries(names));
  return {
    actorsOf: (key) => (byKey.get(key) ?? []).map((index) => actors[index] as Actor),
    openings: openingsOf(byKey.keys()),
    peoples: new Set(peoples),
    capitals: new Set(capitals),
    maxWords,
  };
}

function openingsOf(keys: Iterable<string>): ReadonlySet<string> {
  const openings = new Set<string>();
  for (const key of keys) openings.add(key.split(" ")[0] ?? "");
  return openings;
}

function toActor({ partOf, ...actor }: z.infer<typeof ListedActor>): Actor {
  return { ...actor, id: actor.id as ActorId, partOf: partOf.map((one) => ({ ...one, actor: one.actor as ActorId })) };
}

function withOwn(shipped: Names, actors: readonly Actor[], peoples: readonly string[]): Names {
  const byKey = new Map<string, Actor[]>();
  for (const actor of [...actors].sort(byIdThenText)) {
    for (const key of keysOf(actor)) byKey.set(key, [...(byKey.get(key) ?? []), actor]);
  }
  return {
    ...shipped,
    actorsOf: (key) => firstOfEachId([...(byKey.get(key) ?? []), ...shipped.actorsOf(key)]),
    openings: new Set([...shipped.openings, ...openingsOf(byKey.keys())]),
    peoples: new Set([...shipped.peoples, ...peoples.flatMap(numbersOf)]),
    maxWords: Math.max(shipped.maxWords, mostWords(byKey.keys())),
  };
}

function firstOfEachId(actors: readonly Actor[]): readonly Actor[] {
  const seen = new Set<ActorId>();
  return actors.filter(({ id }) => seen.size < seen.add(id).size);
}

/** By id; of two that claim one id, by all they say: the order of the lists tells nothing. */
function byIdThenText(a: Actor, b: Actor): number {
  const [left, right] = a.id === b.id ? [JSON.stringify(a), JSON.stringify(b)] : [a.id, b.id];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A people's name as listed, in the singular and in the plural. */
function numbersOf(name: string): readonly string[] {
  const key = actorKey(name);
  const singular = key.replace(/men$/u, "man").replace(/(?<=.{3})s$/u, "");
  return [key, singular, key.endsWith("man") ? key.replace(/man$/u, "men") : `${singular}s`];
}

/** Words that may follow the name of a people without making it another thing: "the Ostrani people". */
const OF_A_PEOPLE = /(?<=.) (?:people|peoples|minority|minorities|community|communities)$/u;

function lexiconOf({ actorsOf, openings, peoples, capitals, maxWords }: Names): ActorLexicon {
  const isPeopleKey = (key: string): boolean => {
    const bare = key.replace(OF_A_PEOPLE, "");
    return peoples.has(key) || peoples.has(bare) || (bare.includes(" ") && bare.split(" ").every((word) => peoples.has(word)));
  };
  return {
    maxWords,
    opens: (word) => openings.has(actorKey(word).split(" ")[0] ?? ""),
    isPeople: (name) => isPeopleKey(actorKey(name)),
    lookup(name) {
      const key = actorKey(name);
      if (key === "" || isPeopleKey(key)) return [];
      return capitals.has(key) && !/\p{Lu}.*\p{Lu}/u.test(name) ? [] : actorsOf(key);
    },
  };
}
