import { actorKey } from "../../core/extraction/actors/actor-key.ts";
import type { Actor } from "../../core/model/index.ts";

/** Layout of `data/packed/actors.json`. Every name is an `actorKey`, so that loading folds nothing. */
export interface PackedActors {
  readonly maxWords: number;
  readonly actors: readonly Actor[];
  /** Each name with the indexes of the actors that bear it. */
  readonly names: Readonly<Record<string, readonly number[]>>;
  /** Names that are ordinary words in small letters: "IS", "ICE". */
  readonly capitals: readonly string[];
  /** Names of peoples and faiths, in every number. */
  readonly peoples: readonly string[];
}

/** Every key that `actor` is called by, its name's first. */
export function keysOf({ name, aliases }: Pick<Actor, "name" | "aliases">): readonly string[] {
  return [...new Set([name, ...aliases].map(actorKey))].filter((key) => key !== "");
}

/** The most words of any of `keys`. */
export function mostWords(keys: Iterable<string>): number {
  let most = 1;
  for (const key of keys) most = Math.max(most, key.split(" ").length);
  return most;
}
