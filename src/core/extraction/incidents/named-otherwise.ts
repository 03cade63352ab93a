import { BASES, type Footing, type Perpetrator, type Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";

/** Words for a body that name none: "an armed group", "a rebel force", "little-known group". */
const SOME_BODY =
  /^(?:(?:an?|the|this|that)\s)?(?:(?:[\p{L}-]+)\s){0,3}(?:groups?|militia|outfit|movement|organi[sz]ation|force|faction|gang|network|cell)$/iu;
/** ", an armed group", ", the armed group which", " (": what stands between a name and what else the body is called. */
const BESIDE =
  /^(?:,?["”’»]?,?\s(?:(?:an?|the|another)\s)?(?:[\p{Ll}-]+\s){0,3}|\s\((?:the\s)?|,?\s(?:calling itself|called|known as|styled)\s(?:the\s)?)$/u;

/**
 * One body told by its name and by what it is, once: "the Harl Front, an armed group", "the Harl Front (HF)", "a little-known group calling itself the Harl
 * Front". What it is called beside its name gives it its footings. Mixed-case text alone: elsewhere a name is not told from a word.
 */
export function oncePerBody({ text, casing }: Outline, perpetrators: readonly Perpetrator[]): readonly Perpetrator[] {
  if (casing !== "mixed" || perpetrators.length < 2) return perpetrators;
  const kept = [...perpetrators];
  for (const one of perpetrators) {
    const named = kept.find((other) => other !== one && isOtherwise(text, one, other)) ?? soleNamed(kept, one);
    if (named === undefined || !kept.includes(one)) continue;
    const at = kept.indexOf(named);
    kept[at] = joined(named, one);
    kept.splice(kept.indexOf(one), 1);
  }
  return kept;
}

/** Whether `one` is but another word for `named`. */
function isOtherwise(text: string, one: Perpetrator, named: Perpetrator): boolean {
  if (!isName(named.text) || (one.actor !== null && named.actor !== null && one.actor !== named.actor)) return false;
  if (isAcronymOf(one.text, named.text)) return true;
  return isSomeBody(one) && one.spans.some((span) => named.spans.some((other) => isBeside(text, span, other)));
}

/** "Obscure militia boasts of attack", before the text names it: the one named body on that footing. */
function soleNamed(all: readonly Perpetrator[], one: Perpetrator): Perpetrator | undefined {
  if (!isSomeBody(one) || !LITTLE_KNOWN.test(one.text)) return undefined;
  const [named, ...others] = all.filter(
    (other) => other !== one && other.kind === "organisation" && isName(other.text) && other.basis === one.basis,
  );
  return others.length === 0 ? named : undefined;
}
const LITTLE_KNOWN = /\b(?:little[- ]known|unknown|obscure|new|shadowy|unheard[- ]of)\b/iu;

/** A capital that opens a sentence makes no name. */
const isSomeBody = ({ text }: Perpetrator): boolean => SOME_BODY.test(text) && !/\p{Lu}/u.test(text.slice(1));
const isName = (name: string): boolean =>
  /\p{Lu}/u.test(name) && !SOME_BODY.test(name.replace(/^\p{Lu}/u, (first) => first.toLowerCase()).replace(/\p{Lu}/u, "#"));

/** "RLF" of "Reed Liberation Front": the capitals of the long name, small words left out. */
function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  return [...long.matchAll(/(?:^|[\s-])(\p{Lu})/gu)].map(([, capital]) => capital).join("") === short;
}

function isBeside(text: string, one: Span, other: Span): boolean {
  const [first, second] = one[0] < other[0] ? [one, other] : [other, one];
  return second[0] - first[1] < 60 && BESIDE.test(text.slice(first[1], second[0]));
}

function joined(named: Perpetrator, other: Perpetrator): Perpetrator {
  const known = new Set(named.bases.map(keyOf));
  const bases = [...named.bases, ...other.bases.filter((footing) => !known.has(keyOf(footing)))];
  return {
    ...named,
    actor: named.actor ?? other.actor,
    spans: [...named.spans, ...other.spans],
    bases,
    basis: BASES.find((basis) => bases.some((footing) => footing.basis === basis)) ?? named.basis,
  };
}

const keyOf = ({ basis, by, said }: Footing): string => JSON.stringify([basis, by, said]);
