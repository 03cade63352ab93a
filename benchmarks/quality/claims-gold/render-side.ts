import type { Side } from "./candidates.ts";

/** The statement in its context: source in <>, cue in (()), content in [[]]. */
export function renderSide({ document: { published, text }, statement: { source, cue, content } }: Side): string {
  const all = [...source, ...cue, ...content];
  const from = Math.max(0, Math.min(...all.map(([start]) => start)) - 200);
  const to = Math.min(text.length, Math.max(...all.map(([, end]) => end)) + 120);
  const marks = [
    ...source.flatMap(([start, end]) => [
      { at: start, mark: "<" },
      { at: end, mark: ">" },
    ]),
    ...cue.flatMap(([start, end]) => [
      { at: start, mark: "((" },
      { at: end, mark: "))" },
    ]),
    ...content.flatMap(([start, end]) => [
      { at: start, mark: "[[" },
      { at: end, mark: "]]" },
    ]),
  ].sort((one, other) => one.at - other.at);
  let [rendered, at] = ["", from];
  for (const { at: place, mark } of marks) {
    rendered += `${text.slice(at, place)}${mark}`;
    at = place;
  }
  return `(${published}) …${rendered}${text.slice(at, to)}…`.replaceAll(/\s+/gu, " ");
}
