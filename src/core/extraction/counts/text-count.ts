import type { CountRuleId } from "../../lexicon/count-rules.ts";
import type { Counted, CountWhat, Said, Span } from "../../model/index.ts";

/** A figure found in the text, before it is known to which incident it belongs. */
export interface TextCount {
  readonly what: CountWhat;
  readonly min: number;
  /** Null is "at least". */
  readonly max: number | null;
  readonly asWritten: string;
  readonly span: Span;
  readonly who: Counted;
  /** Index in the list of all counts of the text of the total that this is a part of ("seven people including one Chinese"). */
  readonly partOf: number | null;
  /** The statements whose content holds it; empty is own voice. */
  readonly said: Said;
  /**
   * A figure over several incidents of a time ("killing more than 40 since March"), over acts told together ("in attacks across the
   * valley"), of a crash or other mishap, or of one incident.
   */
  readonly scope: "one" | "spread" | "several" | "mishap" | "earlier";
  readonly rule: CountRuleId;
  /** How it was told: by a figure, by a word without one ("dozens"), by one person's noun, name or pronoun, as nobody, or by the word for the act alone ("a fatal shooting"). */
  readonly told: "figure" | "vague" | "one-person" | "nobody" | "implied";
  /** The name in lower case where one person is told by name. */
  readonly named: string | null;
  /** Whether the words point back to people told of before ("the two men", "he"), so that it adds nobody. */
  readonly mention: "new" | "told-before";
  /** Whether the words set it against a figure told before ("gave a higher toll: fifteen dead"): another's figure, and not the report's own. */
  readonly stands: "alone" | "against";
  /** Where the words say only that people were shot, the lived are worked out from how many died. */
  readonly basis: "told" | "shot";
}
