import type { Found } from "../../../desk/find-in-case.ts";
import { passageText } from "./passage.ts";
import { counted, ink, type Screen, safe, wrapped } from "./screen.ts";
import { shortId } from "./short-id.ts";
import { ranBy } from "./words.ts";

/** Documents that were found, each with the sentences around the first words. */
export function hitsText(screen: Screen, hits: readonly Found[]): string {
  return hits
    .map((hit) => {
      const head = `${ink(screen, "cyan", shortId(hit.document))}  ${ink(screen, "bold", safe(hit.title ?? "(no title)"))}`;
      const facts = ink(screen, "dim", `${ranBy(hit)}, ${counted(hit.matches, "place")}`);
      return `${wrapped(screen, head, 0, 12)}\n${wrapped(screen, facts, 12)}\n${passageText(screen, hit.passage, 2)}`;
    })
    .join("\n\n");
}
