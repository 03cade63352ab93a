import { type LabelledDocument, scorer } from "../labelled.ts";

/** Cosine at and above which two clusters are put together, on average over their pairs. */
const TOGETHER = 0.25;
const DAYS_APART = 14;

type Vector = ReadonlyMap<string, number>;

/** TF-IDF over words, average linkage, 14 days: what linking must beat. Quadratic, for measuring alone. */
export async function tfIdfLinks(documents: readonly LabelledDocument[]): Promise<{ readonly pair: number; readonly b3: number }> {
  const { scoreLinks } = await scorer<{ scoreLinks(gold: unknown, links: unknown[]): { pair: { f1: number }; b3: { f1: number } } }>(
    "score-links.mjs",
  );
  const vectors = vectorsOf(documents.map(({ text }) => text));
  const clusters = averageLinkage(documents, vectors);
  const links = clusters.map((members) => {
    const first = documents[members[0] as number]?.id;
    return { incident: first, reports: members.map((member) => ({ document: documents[member]?.id, index: 0, main: true })) };
  });
  const { pair, b3 } = scoreLinks(documents, links);
  return { pair: 100 * pair.f1, b3: 100 * b3.f1 };
}

function vectorsOf(texts: readonly string[]): readonly Vector[] {
  const counts = texts.map((text) => {
    const count = new Map<string, number>();
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const inDocuments = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) inDocuments.set(word, (inDocuments.get(word) ?? 0) + 1);
  return counts.map((count) => {
    const weights = [...count].map(([word, n]): [string, number] => [
      word,
      (1 + Math.log(n)) * Math.log(texts.length / (inDocuments.get(word) ?? 1)),
    ]);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

/** Merges the two clusters of highest average likeness until none reaches the threshold. Pairs over 14 days apart count 0. */
function averageLinkage(documents: readonly LabelledDocument[], vectors: readonly Vector[]): readonly (readonly number[])[] {
  const day = documents.map(({ published }) => (typeof published === "string" ? Date.parse(published) / 86_400_000 : Number.NaN));
  const sums = new Map<number, Map<number, number>>();
  for (let a = 0; a < documents.length; a++) {
    for (let b = a + 1; b < documents.length; b++) {
      if (Math.abs((day[a] as number) - (day[b] as number)) > DAYS_APART) continue;
      const likeness = cosine(vectors[a] as Vector, vectors[b] as Vector);
      if (likeness < 0.05) continue;
      if (!sums.has(a)) sums.set(a, new Map());
      if (!sums.has(b)) sums.set(b, new Map());
      sums.get(a)?.set(b, likeness);
      sums.get(b)?.set(a, likeness);
    }
  }
  const clusters = new Map(documents.map((_, index): [number, number[]] => [index, [index]]));
  for (;;) {
    let best = { average: TOGETHER, a: -1, b: -1 };
    for (const [a, others] of sums) {
      for (const [b, sum] of others) {
        if (b <= a) continue;
        const average = sum / ((clusters.get(a)?.length ?? 1) * (clusters.get(b)?.length ?? 1));
        if (average > best.average) best = { average, a, b };
      }
    }
    if (best.a < 0) return [...clusters.values()];
    merge(sums, clusters, best.a, best.b);
  }
}

function merge(sums: Map<number, Map<number, number>>, clusters: Map<number, number[]>, a: number, b: number): void {
  const mine = sums.get(a) ?? new Map<number, number>();
  for (const [other, sum] of sums.get(b) ?? []) {
    sums.get(other)?.delete(b);
    if (other === a) continue;
    const joined = (mine.get(other) ?? 0) + sum;
    mine.set(other, joined);
    sums.get(other)?.set(a, joined);
  }
  mine.delete(b);
  sums.set(a, mine);
  sums.delete(b);
  clusters.set(a, [...(clusters.get(a) ?? []), ...(clusters.get(b) ?? [])]);
  clusters.delete(b);
}
