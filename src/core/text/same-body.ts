/**
 * Whether two bodies may be one, by the words that tell them: equal, one's words all among the other's ("police" and "National Police"), or
 * one short for the other.
 */
export function mayBeOneBody(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => long.includes(word))) return true;
  return short.length === 1 && long.length > 1 && isShortFor(short[0] as string, long);
}

/** Initials; "SPD" is the Sarneth Police, who are a department. */
function isShortFor(short: string, long: readonly string[]): boolean {
  const initials = long.map((word) => word[0]).join("");
  return short === initials || (long.at(-1) === "police" && short === `${initials}d`);
}

/**
 * Groups of bodies that are one. A bare word joins the one fuller name that it fits; where it fits two that are not each other it stays
 * apart: which of them is meant is not told. Indexes into `bodies`, in order.
 */
export function oneBodies(bodies: readonly (readonly string[])[]): readonly (readonly [number, number])[] {
  const key = (tokens: readonly string[]): string => [...tokens].sort().join(" ");
  const keys = [...new Set(bodies.map(key))].sort();
  const tokens = new Map(bodies.map((one) => [key(one), one]));
  const joined: (readonly [string, string])[] = [];
  for (const bare of keys) {
    const fuller = keys.filter((other) => other !== bare && isFuller(tokens.get(other) ?? [], tokens.get(bare) ?? []));
    const outermost = fuller.filter(
      (one) => !fuller.some((other) => other !== one && isFuller(tokens.get(other) ?? [], tokens.get(one) ?? [])),
    );
    if (outermost.length === 1 && outermost[0] !== undefined) joined.push([bare, outermost[0]]);
  }
  const firstOf = new Map<string, number>();
  for (const [index, one] of bodies.entries()) if (!firstOf.has(key(one))) firstOf.set(key(one), index);
  const same = bodies.map((one, index) => [firstOf.get(key(one)) as number, index] as const).filter(([a, b]) => a !== b);
  return [...same, ...joined.map(([bare, full]) => [firstOf.get(bare) as number, firstOf.get(full) as number] as const)];
}

/** `fuller` says more of what may be one body. */
function isFuller(fuller: readonly string[], bare: readonly string[]): boolean {
  if (!mayBeOneBody(fuller, bare)) return false;
  return fuller.length > bare.length;
}
