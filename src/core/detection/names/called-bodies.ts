import { CALLED_BEFORE, CALLED_BEFORE_COMMA, CALLED_BEHIND, FIRST_OF_BODIES, MEN_BEFORE } from "../../lexicon/called-body-words.ts";
import { STRONG_PREPOSITIONS } from "../../lexicon/name-words.ts";
import type { ActorLexicon, Gazetteer } from "../../model/index.ts";
import type { Outline, Word } from "../../text/index.ts";
import { bare, type NameRun, nameOf } from "./name-runs.ts";

/** Characters around a name in which the text says what it is. */
const REACH = 72;

/**
 * The runs whose name the text itself calls that of a body ("the Islamist group Ansar al-Harl", "the Muungo Wele, an armed group"), by their first
 * word: no list knows it and none of its words says so. Once it is called so, it is wherever it stands.
 */
export function calledBodies(
  outline: Outline,
  runs: readonly NameRun[],
  { gazetteer, actors }: { readonly gazetteer: Gazetteer; readonly actors: Pick<ActorLexicon, "isPeople"> },
): ReadonlySet<number> {
  const nameOfRun = ({ from, to }: NameRun): string => nameOf(outline.words, from, to);
  const called = new Set(
    runs
      .filter((run) => isCalled(outline, run, gazetteer))
      .map(nameOfRun)
      .filter((name) => !actors.isPeople(name)),
  );
  return new Set(runs.filter((run) => called.has(nameOfRun(run))).map(({ from }) => from));
}

function isCalled({ words, text }: Outline, run: NameRun, gazetteer: Gazetteer): boolean {
  const { to } = run;
  const from = to - run.from > 1 && bare(words[run.from]) === "the" ? run.from + 1 : run.from;
  const [start, end] = [(words[from] as Word).start, (words[to - 1] as Word).end];
  const name = nameOf(words, from, to);
  const isPlace = gazetteer.lookup(name).length > 0 || gazetteer.countryOfDemonym(name) !== null;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (CALLED_BEFORE.test(before) || (CALLED_BEFORE_COMMA.test(before) && /^["”’']?,/u.test(text.slice(end, end + 2))))
    return !isPlace || to - from > 1;
  if (isPlace) return false;
  if (CALLED_BEHIND.test(text.slice(end, end + REACH)) || MEN_BEFORE.test(before)) return true;
  return to - from > 1 && FIRST_OF_BODIES.has(bare(words[from])) && !STRONG_PREPOSITIONS.has(bare(words[from - 1]));
}
