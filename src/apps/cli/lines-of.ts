import type { Readable } from "node:stream";

/** The lines of UTF-8 input, ended by "\n" alone: JSON allows the other line separators of Unicode inside its strings, and readline splits there. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let begun: string[] = []; // A line may come in many pieces: they are joined once.
  for await (const chunk of input) {
    const pieces = decoder.decode(typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array), { stream: true }).split("\n");
    for (const piece of pieces.slice(0, -1)) {
      yield [...begun, piece].join("");
      begun = [];
    }
    begun.push(pieces.at(-1) ?? "");
  }
  const last = begun.join("") + decoder.decode();
  if (last !== "") yield last;
}
