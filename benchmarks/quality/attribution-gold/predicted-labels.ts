import { AGENCIES } from "../../../src/core/lexicon/agency-names.ts";
import type { Span } from "../../../src/core/model/span.ts";
import type { Statement } from "../../../src/core/model/statement.ts";
import type { LabelledHand, LabelledStatement } from "./labels.ts";

/**
 * The guide has an outlet with nobody behind it as the speaker. The program has it as a relay before a gap, since an outlet's own voice is no
 * origin: two ways of writing one thing.
 */
function withOutletSpeaking({ chain, source }: Statement): Statement["chain"] {
  const [relay, gap] = chain.slice(-2);
  if (gap?.role !== "gap" || relay?.role !== "relay" || source.length === 0) return chain;
  return [...chain.slice(0, -2), { ...relay, role: "speaker" }];
}

/**
 * What the program found in one drawn sentence, in the shape of a labeller's answer: the statements whose cue stands in it or whose content
 * starts in it. As in the guide, an agency that the whole text is credited to is no hand (in wires without a credit line, any agency that is told), and a speaker's hand holds the words of the
 * source: who that is stands in `speaker`. `medium` and `on` are left out: the labellers' are other values and words.
 */
export function predictedLabels(
  statements: readonly Statement[],
  sentence: Span,
  { agency, isWire }: { readonly agency: string | null; readonly isWire: boolean },
): readonly LabelledStatement[] {
  const inside = ([start]: Span): boolean => sentence[0] <= start && start < sentence[1];
  const here = statements.filter(({ cue, content }) => cue.some(inside) || content.some(inside));
  const places = new Map(here.map(({ id }, index) => [id, index]));
  return here.map((statement) => ({
    source: statement.source,
    cue: statement.cue,
    content: statement.content,
    quotation: statement.quotation,
    polarity: statement.polarity,
    certainty: statement.certainty,
    act: statement.act,
    named: statement.named,
    sourceKind: statement.sourceKind,
    speaker: statement.speaker?.span ?? null,
    chain: withOutletSpeaking(statement)
      .filter(
        ({ role, text }) =>
          role !== "publisher" && !(role === "relay" && (text === agency || (isWire && AGENCIES.has(text.toLowerCase())))),
      )
      .map(({ role, span }) => ({ role, span: role === "speaker" && statement.source[0] ? statement.source[0] : span }) as LabelledHand),
    for: statement.for?.span ?? null,
    medium: null,
    on: null,
    addressee: statement.addressee?.span ?? null,
    within: statement.within === null ? null : (places.get(statement.within) ?? null),
  }));
}
