import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LABELLED, type LabelledDocument } from "./labelled.ts";
import type { Predicted } from "./sets.ts";

type Spans = readonly (readonly [number, number])[];

interface GoldStatement {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  readonly polarity: string;
  readonly act: string;
  readonly certainty: string;
  readonly chain: readonly string[];
}

interface GoldReport {
  readonly kind: string;
  readonly trigger: readonly [number, number];
  readonly type: string;
  readonly what: string;
  readonly date?: readonly [string, string] | null;
  readonly killed?: number | null;
}

interface GoldSeed {
  readonly file: string;
  readonly textSha256: string;
  readonly statements: readonly GoldStatement[];
  readonly reports: readonly GoldReport[];
}

interface FoundStatement {
  readonly source: Spans;
  readonly content: Spans;
  readonly polarity: string;
  readonly act: string;
  readonly chain: readonly { readonly role: string }[];
}

interface FoundReport {
  readonly kind: string;
  readonly type: string;
  readonly spans: Spans;
  readonly trigger: readonly [number, number];
  readonly date: { readonly from: string; readonly to: string } | null;
  readonly killed: { readonly min: number } | null;
}

const covered = (spans: Spans): ReadonlySet<number> => {
  const set = new Set<number>();
  for (const [start, end] of spans) for (let at = start; at < end; at++) set.add(at);
  return set;
};

function dice(a: Spans, b: Spans): number {
  const [left, right] = [covered(a), covered(b)];
  if (left.size + right.size === 0) return 1;
  let both = 0;
  for (const at of left) if (right.has(at)) both++;
  return (2 * both) / (left.size + right.size);
}

const hands = (roles: readonly string[]): string => roles.filter((role) => role !== "publisher").join(" > ");

/** What is known of each seed beside its text. */
const FACTS: Readonly<Record<string, { readonly publisher: string; readonly published: string }>> = {
  "000": { publisher: "VICE News", published: "2014-09" },
  "004": { publisher: "Nepal Aaja", published: "2026-02" },
};

/** The two seed articles, read by hand beforehand: what of it was found. Prints no text of theirs, only places in them. */
export async function reportSeeds(predict: (document: LabelledDocument) => Promise<Predicted>): Promise<void> {
  const gold = JSON.parse(readFileSync(join(import.meta.dirname, "gold", "seeds.json"), "utf8")) as {
    readonly documents: readonly GoldSeed[];
  };
  for (const seed of gold.documents) {
    const path = join(LABELLED, "seeds", seed.file);
    if (!existsSync(path)) {
      console.log(`\nSeed ${seed.file}: not measured, it is not below ${LABELLED}/seeds`);
      continue;
    }
    const text = readFileSync(path, "utf8");
    if (createHash("sha256").update(text).digest("hex") !== seed.textSha256)
      throw new Error(`${seed.file} is not the text that was read by hand`);
    const found = await predict({ id: seed.file, text, ...(FACTS[seed.file.slice(0, 3)] ?? {}) });
    reportStatements(seed, found.statements as readonly FoundStatement[]);
    reportReports(seed, found.incidents as readonly FoundReport[]);
  }
}

function reportStatements(seed: GoldSeed, found: readonly FoundStatement[]): void {
  const used = new Set<FoundStatement>();
  let whoAndWhat = 0;
  const chains: Record<string, { right: number; of: number }> = { "two hands": { right: 0, of: 0 }, relay: { right: 0, of: 0 } };
  console.log(`\nSeed ${seed.file}: statements`);
  for (const gold of seed.statements) {
    const best = found
      .filter((one) => !used.has(one))
      .map((one) => ({ one, likeness: dice(gold.content, one.content) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    const hit = best && best.likeness >= 0.5 ? best.one : null;
    if (hit) used.add(hit);
    const who = hit !== null && dice(gold.source, hit.source) >= 0.5;
    if (who) whoAndWhat++;
    const chain = chains[gold.chain.includes("relay") ? "relay" : "two hands"] as { right: number; of: number };
    chain.of++;
    const sameHands = hit !== null && hands(hit.chain.map(({ role }) => role)) === hands(gold.chain);
    if (sameHands) chain.right++;
    const told = hit
      ? `${who ? "who+what" : "what"}${sameHands ? ", chain" : `, chain ${hands(hit.chain.map(({ role }) => role))}`}${hit.polarity === gold.polarity ? ", polarity" : `, polarity ${hit.polarity}`}${hit.act === gold.act ? ", act" : `, act ${hit.act}`}`
      : "-";
    console.log(`  [${String(gold.content[0]?.[0]).padStart(5)}] ${gold.polarity}/${gold.act}/${hands(gold.chain)}: ${told}`);
  }
  const chainLine = Object.entries(chains)
    .map(([name, { right, of }]) => `${name} ${right} of ${of}`)
    .join(", ");
  console.log(
    `  who+what ${whoAndWhat} of ${seed.statements.length}, content found ${used.size}; told ${found.length} in all; chains right: ${chainLine}`,
  );
}

function reportReports(seed: GoldSeed, found: readonly FoundReport[]): void {
  console.log(`Seed ${seed.file}: incidents, series, situations (${found.length} told)`);
  for (const gold of seed.reports) {
    const hits = found.filter(({ spans }) => spans.some(([start, end]) => start <= gold.trigger[0] && gold.trigger[1] <= end));
    const hit =
      hits.find(({ trigger }) => trigger[0] < gold.trigger[1] && gold.trigger[0] < trigger[1]) ??
      hits.find(({ kind }) => kind === gold.kind) ??
      hits[0];
    const date =
      gold.date === undefined
        ? ""
        : ` date ${hit?.date ? `${hit.date.from}..${hit.date.to}` : "none"} (read ${gold.date?.join("..") ?? "none"})`;
    const killed = gold.killed === undefined ? "" : ` killed ${hit?.killed?.min ?? "none"} (read ${gold.killed ?? "none"})`;
    console.log(`  ${gold.kind} ${gold.type}: ${gold.what}: ${hit ? `${hit.kind} ${hit.type}${date}${killed}` : "-"}`);
  }
}
