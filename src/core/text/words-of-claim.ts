const MARKS = /["“”«»„]/gu;

/** A content as the words of a claim: without "that" before it, marks around all of it or without their fellow, and the pause behind it. */
export function wordsOfClaim(content: string): string {
  const bare = content
    .trim()
    .replace(/^(?:that|whether|if)\s+/iu, "")
    .replace(/[\s,;:]+$/u, "");
  const inner = /^["“«„](?<words>[^"“”«»„]*?)[,.]?["”»“]$/su.exec(bare)?.groups?.words ?? bare;
  const words = inner.match(MARKS)?.length === 1 ? inner.replace(/^["“«„]|["”»“]$/gu, "") : inner;
  const plain = words.replace(/[\s,;:]+$/u, "");
  return plain === "" ? content : plain;
}
