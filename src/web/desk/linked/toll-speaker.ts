import { WORDS } from "../words.ts";
import type { TollLine } from "./toll-lines.ts";

/** Who tells a figure; in a publisher's own voice, that publisher. */
export function speakerOf({ who, publisher }: Pick<TollLine, "who" | "publisher">): string {
  return who ?? WORDS.linked.toll.ownVoice(publisher ?? WORDS.publisherUnknown);
}
