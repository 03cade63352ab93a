import type { Grade, GradeName, Origin } from "../model/index.ts";

/** What stands behind one value or claim, and against it. */
export interface Standing {
  /** Origins for it, with whether each is no more than its own claim: of responsibility, praise, a custody statement. */
  readonly origins: readonly WeighedOrigin[];
  /** Origins that deny it or stand for a value that cannot be true beside it. */
  readonly against: readonly { readonly origin: Origin; readonly text: string }[];
  readonly carriers: number;
  /** Carriers that tell it in their own voice alone. */
  readonly ownVoice: number;
  /** Sentences that belong to it beside the rules' own: revisions, what was told in passing. */
  readonly notes: readonly string[];
}

export interface WeighedOrigin {
  readonly origin: Origin;
  readonly weight: "full" | "own-claim" | "against-interest";
}

/**
 * The grade of a value or claim by the written rules (Airwars' categories, changed: never "confirmed"). In order: no origin, no grade;
 * origins for it and against it, contested; the party itself against its own interest, acknowledged; nothing but own claims, claimed only; two
 * or more origins of which none shares another's, corroborated; else a single origin. Dead ends count once at most, and only where nothing
 * else stands behind it.
 */
export function gradeOf(standing: Standing): Grade {
  const counting = countingOrigins(standing.origins);
  const name = nameOf(counting, standing);
  return {
    grade: name,
    carriers: standing.carriers,
    origins: counting.length,
    reasons: [...reasonsFor(name, counting, standing), ...standing.notes],
  };
}

function countingOrigins(origins: readonly WeighedOrigin[]): readonly WeighedOrigin[] {
  const alive = origins.filter(({ origin }) => origin.kind !== "dead-end");
  return alive.length > 0 ? alive : origins.slice(0, 1);
}

function nameOf(counting: readonly WeighedOrigin[], { against }: Standing): GradeName | null {
  if (counting.length === 0) return null;
  if (against.length > 0) return "contested";
  if (counting.some(({ weight }) => weight === "against-interest")) return "acknowledged";
  const full = counting.filter(({ weight }) => weight === "full");
  if (full.length === 0) return "claimed-only";
  return full.length > 1 ? "corroborated" : "single-origin";
}

function reasonsFor(
  name: GradeName | null,
  counting: readonly WeighedOrigin[],
  { against, carriers, ownVoice }: Standing,
): readonly string[] {
  const told = carriers === 1 ? "1 document tells it" : `${carriers} documents tell it`;
  const names = counting.map(({ origin }) => shownName(origin)).sort();
  const reasons = [`${told}; ${names.length === 0 ? "none names a source" : `${counted(names.length)}: ${names.join(", ")}`}.`];
  if (ownVoice > 0 && names.length > 0)
    reasons.push(`${ownVoice === 1 ? "1 of them tells" : `${ownVoice} of them tell`} it in its own voice, which counts nothing.`);
  for (const { origin } of counting) {
    if (origin.shown === "shared")
      reasons.push(
        `Shared origin shown: ${shownName(origin)} stands behind ${origin.carriers.length} documents (${origin.reasons.join("; ")}).`,
      );
  }
  if (name === "corroborated") reasons.push("No shared origin found among them.");
  if (name === "claimed-only") reasons.push("Nobody says so but those who claim it for themselves.");
  if (name === "acknowledged") reasons.push("The party that is said to have done it says so itself.");
  const opponents = [...new Set(against.map(({ origin, text }) => `${shownName(origin)} ${text}`))].sort();
  if (name === "contested") reasons.push(`Against it: ${opponents.join("; ")}.`);
  if (name === null && opponents.length > 0) reasons.push(`For another value: ${opponents.join("; ")}.`);
  return reasons;
}

const counted = (origins: number): string => (origins === 1 ? "1 origin" : `${origins} origins`);

/** Who an origin is, without a private person's name. */
export function shownName({ kind, institution, text, named }: Origin): string {
  if (kind === "institution") return institution ?? text;
  if (kind === "person") return "a named person";
  return named === "person" ? "a person" : text;
}
