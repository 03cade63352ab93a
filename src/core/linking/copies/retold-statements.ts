import { stemOf } from "../../lexicon/stem.ts";
import type { CopiedStatement, Copy, LinkingDocument, Statement, WordWeights } from "../../model/index.ts";
import { wordsOf } from "../../text/index.ts";
import { termOf } from "../terms.ts";
import { type Heard, heardIn, isOneSpeaker } from "./one-speaker.ts";

/** Lighter words are in one story of seven and say nothing of what is told. */
const LIGHTEST = 2;
/** What two contents must have in common by weight where one speaker holds both, about two words; more where the speakers differ. */
const LEAST_OF_ONE_SPEAKER = 6;
const LEAST_OF_TWO = 12;
/** Two names are a place, or who is talked of. */
const FEWEST_OF_TWO = 3;
/** Of the weight of the content that has less. */
const SHARE_OF_ONE_SPEAKER = 0.3;
const SHARE_OF_TWO = 0.5;

interface Match extends CopiedStatement {
  readonly weight: number;
}

type TellingsOf = (document: LinkingDocument) => readonly Telling[];

/** What was found of two documents before. */
interface Known {
  of(later: LinkingDocument, earlier: LinkingDocument, find: () => readonly CopiedStatement[]): readonly CopiedStatement[];
}

/** Statements of a rewrite with those that they tell anew: by who speaks and by the rare words in common. Each is used once, best first. */
export function retoldStatements(
  documents: readonly LinkingDocument[],
  rewrites: readonly Copy[],
  weights: WordWeights,
  found: Known = { of: (_later, _earlier, find) => find() },
): readonly CopiedStatement[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const known = new Map<LinkingDocument, readonly Telling[]>();
  const tellingsOf = (document: LinkingDocument): readonly Telling[] => {
    const tellings = known.get(document) ?? tellingsIn(document, weights);
    return known.set(document, tellings).get(document) as readonly Telling[];
  };
  return rewrites.flatMap(({ document, of }) => {
    const [later, earlier] = [byId.get(document), byId.get(of)];
    return later === undefined || earlier === undefined
      ? []
      : found.of(later, earlier, () => onceEach(matchesBetween(later, earlier, tellingsOf)));
  });
}

function matchesBetween(later: LinkingDocument, earlier: LinkingDocument, tellingsOf: TellingsOf): readonly Match[] {
  const told = tellingsOf(earlier);
  return tellingsOf(later).flatMap(({ statement, heard, terms, weight: whole }) =>
    told.flatMap((other): readonly Match[] => {
      let [weight, count] = [0, 0];
      for (const [term, one] of terms) {
        if (!other.terms.has(term)) continue;
        weight += one;
        count++;
      }
      const share = weight / Math.max(1, Math.min(whole, other.weight));
      if (weight < LEAST_OF_ONE_SPEAKER || share < SHARE_OF_ONE_SPEAKER) return [];
      const isOne = statement.speaker !== null && isOneSpeaker(other.heard, heard);
      if (!isOne && (weight < LEAST_OF_TWO || share < SHARE_OF_TWO)) return [];
      if (!isOne && count < FEWEST_OF_TWO) return [];
      return [
        {
          later: { document: later.id, statement: statement.id },
          earlier: { document: earlier.id, statement: other.statement.id },
          weight: weight * share,
        },
      ];
    }),
  );
}

/** A statement with the rare words of its content. */
interface Telling {
  readonly statement: Statement;
  readonly heard: Heard;
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
}

function tellingsIn(document: LinkingDocument, weights: WordWeights): readonly Telling[] {
  return document.statements.map((statement) => {
    const terms = rareTerms(document, statement, weights);
    return { statement, heard: heardIn(document.text, statement), terms, weight: sum([...terms.values()]) };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function rareTerms({ text }: LinkingDocument, { content }: Statement, weights: WordWeights): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const word of content.flatMap((span) => wordsOf(text.slice(...span)))) {
    const term = termOf(word);
    if (term === "") continue;
    const weight = Math.min(weights.weightOf(term), weights.weightOf(stemOf(term)));
    if (weight >= LIGHTEST) terms.set(stemOf(term), weight);
  }
  return terms;
}

function onceEach(matches: readonly Match[]): readonly CopiedStatement[] {
  const used = new Set<string>();
  const best = [...matches].sort((a, b) => b.weight - a.weight || (keyOf(a) < keyOf(b) ? -1 : 1));
  return best.flatMap(({ later, earlier }) => {
    const keys = [`later ${later.statement}`, `earlier ${earlier.statement}`];
    if (keys.some((key) => used.has(key))) return [];
    for (const key of keys) used.add(key);
    return [{ later, earlier }];
  });
}

const keyOf = ({ later, earlier }: CopiedStatement): string => `${later.statement} ${earlier.statement}`;
