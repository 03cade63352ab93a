import type { CaseLinker, LinkedParts, LinkedSizes } from "./ports/case-linker.ts";

/** As many as are taken at once: some milliseconds of work, so that whoever asks something else has their turn in between. */
const AT_ONCE = { incidents: 40, claims: 150, drifts: 300 } as const satisfies Record<keyof LinkedParts, number>;

/** One part of what a linker put together last, taken over bit by bit. `before` is the same part as it was taken the time before. */
export async function takeParts<Kind extends keyof LinkedParts>(
  linker: CaseLinker,
  kind: Kind,
  sizes: LinkedSizes,
  before: LinkedParts[Kind],
): Promise<LinkedParts[Kind]> {
  const all: LinkedParts[Kind][number][] = [];
  for (let from = 0; from < sizes[kind]; from += AT_ONCE[kind]) {
    const given = await linker.part(kind, from, from + AT_ONCE[kind]);
    all.push(...given.map((one) => (typeof one === "number" ? (before[one] as LinkedParts[Kind][number]) : one)));
  }
  return all as unknown as LinkedParts[Kind];
}
