import type { Trigger } from "../../lexicon/triggers.ts";
import type { Span } from "../../model/index.ts";

interface Told {
  readonly span: Span;
  readonly trigger: Trigger;
}
type Acts<One> = readonly (readonly One[])[];

/**
 * "Clashes between two clans killed four", "two were killed in a shootout": who was harmed in a fight was harmed by it, and is no act beside it. The
 * acts of one sentence by the rules, and those that a model tells, without the harm of a fight, which is put to the fight.
 */
export function withHarmOfFights<One extends Told>(text: string, byRules: Acts<One>, byModel: Acts<One>): readonly [Acts<One>, Acts<One>] {
  const fight = byRules.find((act) => act.some(({ trigger }) => trigger.type === "clash"));
  if (fight === undefined) return [byRules, byModel];
  const harm = byModel.filter((act) => act.every(isHarm) && isOfFight(text, fight, act));
  if (harm.length === 0) return [byRules, byModel];
  const whole = [...fight, ...harm.flat()].sort((a, b) => a.span[0] - b.span[0]);
  return [byRules.map((act) => (act === fight ? whole : act)), byModel.filter((act) => !harm.includes(act))];
}

const HARM = new Set(["kill", "wound", "injure", "slay"]);
const isHarm = ({ trigger }: Told): boolean => HARM.has(trigger.id);

function isOfFight(text: string, fight: readonly Told[], harm: readonly Told[]): boolean {
  const [from, to] = [fight, harm].map((act) => [act[0]?.span[0] ?? 0, act.at(-1)?.span[1] ?? 0] as const) as [Span, Span];
  const between = text.slice(Math.min(from[1], to[1]), Math.max(from[0], to[0]));
  return !OTHER_CLAUSE.test(between);
}
const OTHER_CLAUSE =
  /[;:]|,\s(?:and|while|but|where)\s|\b(?:while|whereas|before|(?:hours?|days?|weeks?|months?|years?)\s(?:after|before|of)|elsewhere|separately|another)\b/iu;
