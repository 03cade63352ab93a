import type { CountPhrase, SentenceWord } from "./count-phrases.ts";
import { HARM_WORDS, type Harm, type HarmForm, PASSIVE_AUXILIARIES } from "./count-words.ts";

export interface Sentence {
  readonly words: readonly SentenceWord[];
  readonly lower: readonly string[];
  readonly phrases: readonly CountPhrase[];
  /** Whether capitals tell names apart. */
  readonly casing: "mixed" | "one-case";
}

export interface HarmAt {
  readonly from: number;
  readonly to: number;
  readonly harm: Harm;
  readonly form: HarmForm;
}

const DEADLY = /^(?:dead|killed|death|fatally)$/u;

/** The word of harm at `at`, taken together with what makes it deadly ("shot dead", "beaten to death", "fatally shot"). */
export function harmAt({ lower }: Sentence, at: number): HarmAt | null {
  const word = lower[at] as string;
  const next = lower[at + 1] ?? "";
  if (isEitherOr(lower, at)) return null;
  if (
    /^(?:shot|stabbed|beaten|hacked|burned|burnt|crushed|strangled|tortured|clubbed|trampled|hanged|starved|choked|run|struck|shoots|shooting|stabbing|beating|gunned|stoned)$/u.test(
      word,
    )
  ) {
    const deadly = BURNS.test(word) && !PASSIVE_AUXILIARIES.has(lower[at - 1] ?? "") ? null : deadlyAfter(lower, at);
    if (deadly !== null)
      return { from: at, to: deadly, harm: "killed", form: word.endsWith("ing") ? "ing" : word === "shoots" ? "active" : "past" };
  }
  if (
    /^(?:fatally|mortally)$/u.test(word) &&
    /^(?:shot|wounded|injured|stabbed|struck|hit|shoots|shooting|stabbing|wounding)$/u.test(next)
  ) {
    return { from: at, to: at + 2, harm: "killed", form: next.endsWith("ing") ? "ing" : next === "shoots" ? "active" : "past" };
  }
  if (BURNS.test(word) && next === "to" && lower[at + 2] === "death") return { from: at, to: at + 3, harm: "killed", form: "intransitive" };
  if (word === "taken" && next === "from" && lower.slice(at + 2, at + TAKEN_REACH).some((one) => HOMES.test(one)))
    return { from: at, to: at + 2, harm: "detained", form: "past" };
  if (word === "treated" && lower[at - 1] === "being") return { from: at, to: at + 1, harm: "injured", form: "past" };
  if (/^(?:hit|struck|grazed)$/u.test(word) && next === "in" && BODY.test(lower[at + 3] ?? ""))
    return { from: at, to: at + 4, harm: "injured", form: "past" };
  const wound = woundAt(lower, at);
  if (wound !== null) return wound;
  if (/^(?:struck|hit)$/u.test(word) && next === "by" && lower.slice(at + 2, at + HIT_REACH).some((one) => BULLETS.test(one)))
    return { from: at, to: at + 1, harm: "shot", form: "past" };
  if (/^(?:passed|passes)$/u.test(word) && next === "away") return { from: at, to: at + 2, harm: "killed", form: "intransitive" };
  if (/^(?:lost|lose|loses|losing)$/u.test(word) && /^(?:his|her|their)$/u.test(next) && /^(?:life|lives)$/u.test(lower[at + 2] ?? ""))
    return { from: at, to: at + 3, harm: "killed", form: "intransitive" };
  if (/^(?:attained|attains|embraced|achieved)$/u.test(word) && next === "martyrdom")
    return { from: at, to: at + 2, harm: "killed", form: "intransitive" };
  // "Cost a young officer his life".
  if (
    /^costs?$/u.test(word) &&
    lower.slice(at + 1, at + COST_REACH).some((one, far) => LIFE.test(one) && WHOSE.test(lower[at + far] ?? ""))
  )
    return { from: at, to: at + 1, harm: "killed", form: "active" };
  if ((word === "taken" || word === "held") && next === "hostage") return { from: at, to: at + 2, harm: "abducted", form: "past" };
  if ((word === "taken" || word === "took") && next === "into" && lower[at + 2] === "custody")
    return { from: at, to: at + 3, harm: "detained", form: "past" };
  if (TAKEN.test(word) && next === "to" && lower.slice(at + 2, at + SENT_REACH).some((one) => CARE.test(one)))
    return { from: at, to: at + 1, harm: "shot", form: "past" };
  if (/^(?:sent|sending|sends)$/u.test(word) && lower.slice(at + 1, at + SENT_REACH).includes("hospital")) {
    return { from: at, to: at + 1, harm: "shot", form: word === "sending" ? "ing" : "active" };
  }
  const entry = HARM_WORDS.get(word);
  return entry === undefined ? null : { from: at, to: at + 1, harm: entry[0], form: entry[1] };
}

/** What somebody may do to death of himself: "she burned to death". */
const BURNS = /^(?:burned|burnt|bled|choked|starved|froze|suffocated)$/u;
/** "Forty men were taken from the camp." */
const TAKEN_REACH = 6;
const HOMES = /^(?:camps?|homes?|houses?|villages?|beds?|tents?|cells?|dormitory)$/u;
const COST_REACH = 10;
const LIFE = /^(?:life|lives)$/u;
const WHOSE = /^(?:his|her|their)$/u;
/** "Hit in the shoulder." */
const BODY = /^(?:shoulder|chest|legs?|arms?|head|neck|stomach|abdomen|back|thigh|foot|face|hand|hip|knee)$/u;

/** "Three people were taken to a nearby hospital": hurt, as far as they did not die. */
const TAKEN = /^(?:taken|rushed|transported|airlifted|flown|evacuated)$/u;
const CARE = /^(?:hospitals?|clinics?|hospital's)$/u;
/** "Sent four people to the hospital." */
const SENT_REACH = 9;
/** "Hit by a stray bullet." */
const HIT_REACH = 6;
const BULLETS = /^(?:gunfire|bullets?|gunshots?|shots|shrapnel|rounds)$/u;
const SUFFERS = /^(?:suffer|suffered|suffers|suffering|sustain|sustains|sustained|received)$/u;

const WOUNDS = /^(?:wound|wounds|injury|injuries)$/u;

const WOUND_REACH = 6;

/** "Suffered a gunshot wound", "in critical condition", "the fatal shooting of". */
function woundAt(lower: readonly string[], at: number): HarmAt | null {
  const word = lower[at] as string;
  if (/^(?:shooting|stabbing|beating)$/u.test(word) && /^(?:fatal|deadly)$/u.test(lower[at - 1] ?? "") && lower[at + 1] === "of") {
    return { from: at, to: at + 1, harm: "killed", form: "noun-of" };
  }
  if (
    word === "with" &&
    /^(?:gunshot|bullet|stab|shrapnel)$/u.test(
      lower[at + 1 + Number(/^(?:an?|multiple|several|apparent)$/u.test(lower[at + 1] ?? ""))] ?? "",
    )
  )
    return { from: at, to: at + 2, harm: "shot", form: "state" };
  if (word !== "in" && !SUFFERS.test(word)) return null;
  const isWanted = (one: string): boolean => (word === "in" ? one === "condition" : WOUNDS.test(one));
  const end = lower.slice(at + 1, at + WOUND_REACH).findIndex(isWanted);
  if (end < 0) return null;
  const isOthers = lower[at - 1] === "others" || lower[at - 2] === "other";
  return {
    from: at,
    to: at + end + 2,
    harm: word === "in" || isOthers ? "injured" : "shot",
    form: word === "in" ? "state" : "intransitive",
  };
}

function deadlyAfter(lower: readonly string[], at: number): number | null {
  const [one, two, three] = [lower[at + 1] ?? "", lower[at + 2] ?? "", lower[at + 3] ?? ""];
  if (one === "dead") return at + 2;
  if (one === "to" && two === "death") return at + 3;
  if (one === "down" && (lower[at] === "gunned" || lower[at] === "run")) return at + 2;
  if (one === "and" && (DEADLY.test(two) || /^(?:killing|kills)$/u.test(two))) return two === "fatally" && three !== "" ? at + 4 : at + 3;
  return null;
}

/** "Killed or wounded 30" says neither how many were killed nor how many wounded. */
function isEitherOr(lower: readonly string[], at: number): boolean {
  const or = /^(?:or|and|and\/or)$/u;
  const after = or.test(lower[at + 1] ?? "") && isOtherHarm(lower[at], lower[at + 2]);
  const before = or.test(lower[at - 1] ?? "") && isOtherHarm(lower[at], lower[at - 2]);
  return after || before;
}

function isOtherHarm(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [HARM_WORDS.get(one ?? "")?.[0], HARM_WORDS.get(other ?? "")?.[0]];
  return (a === "killed" && b === "injured") || (a === "injured" && b === "killed");
}

/** "Five people dead", "six family members killed": the harm is no part of who they are. */
export const HARM_BEHIND = /\s+(?:dead|killed|injured|wounded|hurt|missing)$/iu;
