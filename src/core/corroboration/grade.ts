import type { Grade, GradeName, Origin, OriginId, ReasonPart, ReasonSentence } from "../model/index.ts";

/** What stands behind one value or claim, and against it. */
export interface Standing {
  /** Origins for it, with whether each is no more than its own claim (of responsibility, praise, a custody statement), or owns up to it. */
  readonly origins: readonly WeighedOrigin[];
  /** Origins that deny it or stand for a value that cannot be true beside it. */
  readonly against: readonly {
    readonly origin: Origin;
    /** The text of the other value; null where it is denied. */
    readonly says: string | null;
  }[];
  readonly carriers: number;
  /** Carriers that tell it in their own voice alone. */
  readonly ownVoice: number;
  /** Sentences that belong to it beside the rules' own: revisions, what was told in passing. */
  readonly notes: readonly ReasonSentence[];
}

export interface WeighedOrigin {
  readonly origin: Origin;
  readonly weight: "full" | "own-claim" | "admission";
}

/**
 * The grade of a value or claim by the written rules (Airwars' categories, changed: never "confirmed"). In order: no origin, no grade;
 * origins for it and against it, contested; one of them owns up to it as its own deed, acknowledged; nothing but own claims, claimed only; two
 * or more origins of which none shares another's, corroborated; else a single origin. Dead ends count once at most, and only where nothing
 * else stands behind it; an origin that may be another of them counts nothing beside it.
 */
export function gradeOf(standing: Standing): Grade {
  const counting = countingOrigins(standing.origins);
  const name = nameOf(counting, standing);
  return {
    grade: name,
    carriers: standing.carriers,
    origins: counting.length,
    ownClaims: counting.filter(({ weight }) => weight === "own-claim").length,
    reasons: [...reasonsFor(name, counting, standing), ...standing.notes],
  };
}

function countingOrigins(origins: readonly WeighedOrigin[]): readonly WeighedOrigin[] {
  const alive = origins.filter(({ origin }) => origin.kind !== "dead-end");
  // One that only claims it for itself takes no other's place: an origin for a value never lowers it.
  const standing = new Set(alive.flatMap(({ origin, weight }) => (weight === "own-claim" ? [] : [origin.id])));
  const shown = alive.filter(({ origin }) => !origin.mayBe.some((id) => standing.has(id)));
  return shown.length > 0 ? shown : origins.slice(0, 1);
}

function nameOf(counting: readonly WeighedOrigin[], { against }: Standing): GradeName | null {
  if (counting.length === 0) return null;
  if (against.length > 0) return "contested";
  if (counting.some(({ weight }) => weight === "admission")) return "acknowledged";
  const full = counting.filter(({ weight }) => weight === "full");
  if (full.length === 0) return "claimed-only";
  return full.length > 1 ? "corroborated" : "single-origin";
}

function reasonsFor(
  name: GradeName | null,
  counting: readonly WeighedOrigin[],
  { origins: all, against, carriers, ownVoice }: Standing,
): readonly ReasonSentence[] {
  const told = carriers === 1 ? "1 document tells it" : `${carriers} documents tell it`;
  const origins = counting.map(({ origin }) => origin).sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.id < b.id ? -1 : 1));
  const named = origins.flatMap(({ id }, index): readonly ReasonPart[] => [...(index > 0 ? [", "] : []), { origin: id }]);
  const reasons: ReasonSentence[] = [
    origins.length === 0 ? [`${told}; none names a source.`] : [`${told}; ${counted(origins.length)}: `, ...named, "."],
  ];
  if (ownVoice > 0 && origins.length > 0) {
    reasons.push([`${ownVoice === 1 ? "1 of them tells" : `${ownVoice} of them tell`} it in its own voice, which counts nothing.`]);
  }
  for (const { id, shown, carriers: documents, reasons: why } of origins) {
    if (shown === "shared")
      reasons.push(["Shared origin shown: ", { origin: id }, ` stands behind ${documents.length} documents (${why.join("; ")}).`]);
  }
  for (const { origin } of all) {
    const perhaps = origin.mayBe.filter((id) => counting.some((one) => one.origin.id === id));
    const isLeftOut = !counting.some((one) => one.origin.id === origin.id);
    if (isLeftOut && origin.kind !== "dead-end" && perhaps.length > 0)
      reasons.push([{ origin: origin.id }, " may be ", ...listed(perhaps), ": not shown to be one more."]);
  }
  const own = counting.flatMap(({ origin, weight }) => (weight === "own-claim" ? [origin.id] : [])).sort();
  if (own.length > 0 && name !== "claimed-only") {
    const whoOnlyClaims = own.flatMap((id, index): readonly ReasonPart[] => [...(index > 0 ? [", "] : []), { origin: id }]);
    reasons.push([
      ...whoOnlyClaims,
      ` only ${own.length === 1 ? "claims it for itself" : "claim it for themselves"}, which raises no grade.`,
    ]);
  }
  const admitting = counting.find(({ weight }) => weight === "admission");
  if (name === "acknowledged" && admitting !== undefined)
    reasons.push([{ origin: admitting.origin.id }, " acknowledges it as a deed of its own."]);
  if (name === "corroborated") reasons.push(["No shared origin found among them."]);
  if (name === "claimed-only") reasons.push(["Nobody says so but those who claim it for themselves."]);
  if (name === "contested") reasons.push(["Against it: ", ...opponents(against), "."]);
  if (name === null && against.length > 0) reasons.push(["For another value: ", ...opponents(against), "."]);
  return reasons;
}

function opponents(against: Standing["against"]): readonly ReasonPart[] {
  const once = new Map(against.map(({ origin, says }) => [`${origin.text} ${origin.id} ${says ?? ""}`, { origin, says }]));
  return [...once]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { origin, says }], index): readonly ReasonPart[] => [
      ...(index > 0 ? ["; "] : []),
      { origin: origin.id },
      ...(says === null
        ? [" denies it"]
        : says.toLowerCase() === origin.institution?.toLowerCase()
          ? [" claims it for itself"]
          : [" says ", { value: says }]),
    ]);
}

const listed = (origins: readonly OriginId[]): readonly ReasonPart[] =>
  origins.flatMap((origin, index): readonly ReasonPart[] => [...(index > 0 ? [" or "] : []), { origin }]);

const counted = (origins: number): string => (origins === 1 ? "1 origin" : `${origins} origins`);
