import { type Copy, type JudgedPair, judgedReason, type LinkingDocument } from "../../model/index.ts";
import { inTime } from "./judge-copy.ts";

const nameOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Tells whether a person said of two documents that neither is a copy of the other: what they share is then chance, or quoted by both. */
export function judgedNoCopies(judged: readonly JudgedPair[]): (a: string, b: string) => boolean {
  const apart = new Set(judged.filter(({ verdict }) => verdict === "not-same").map(({ a, b }) => nameOf(a, b)));
  return (a, b) => apart.size > 0 && apart.has(nameOf(a, b));
}

/**
 * Copies and rewrites as found, those that a person confirmed with who did. What a person called a copy and nothing showed to be one is told as
 * a rewrite: its words are its own, and it adds no origin.
 */
export function withJudgedCopies(
  documents: readonly LinkingDocument[],
  copies: readonly Copy[],
  rewrites: readonly Copy[],
  judged: readonly JudgedPair[],
): readonly [copies: readonly Copy[], rewrites: readonly Copy[]] {
  const confirmed = new Map(judged.filter(({ verdict }) => verdict === "same").map(({ a, b, by }) => [nameOf(a, b), by]));
  if (confirmed.size === 0) return [copies, rewrites];
  const told = (copy: Copy): Copy => {
    const by = confirmed.get(nameOf(copy.document, copy.of));
    return by === undefined ? copy : { ...copy, reasons: [judgedReason(by).text, ...copy.reasons] };
  };
  const found = new Set([...copies, ...rewrites].map(({ document, of }) => nameOf(document, of)));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const added = [...confirmed].flatMap(([name, by]): readonly Copy[] => {
    const [one, other] = name.split("\n").map((id) => byId.get(id));
    if (one === undefined || other === undefined || found.has(name)) return [];
    const [earlier, later] = inTime(one, other);
    return [{ document: later.id, of: earlier.id, relation: "rewrite", share: 0, spans: [], reasons: [judgedReason(by).text] }];
  });
  return [copies.map(told), [...rewrites.map(told), ...added]];
}
