import type { Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import type { Attributed } from "./attributed.ts";

/** "49 militants allegedly belonging to the Column": what is hearsay is whose they are. */
const BEHIND = /^\s(?:belonging|linked|affiliated|tied|connected|loyal|associated|aligned)\b/iu;
const LAST_NOUN = /(?:(?:\d[\d,.]*|\p{L}+)\s)?\p{L}+$/u;
/** "Strikes hit the port, with several explosions reported". */
const WITH_SOMETHING = /(?:^|,?\s)with\s(?=[^,.;]{3,60}$)/giu;

/** A word for hearsay that stands in a part of a sentence, with that part alone: the rest is told in the text's own voice. */
export function hearsayOfPart({ text }: Outline, attributed: Attributed): Attributed {
  const [cue] = attributed.cue;
  if (attributed.source.length > 0 || attributed.cue.length !== 1 || cue === undefined) return attributed;
  const word = text.slice(...cue).toLowerCase();
  const before = attributed.content.filter(([, end]) => end <= cue[0]);
  const last = before.at(-1);
  if (last === undefined || cue[0] - last[1] > 1) return attributed;
  const own = text.slice(...last);
  const rest = attributed.content.filter(([start]) => start >= cue[1]);
  if (/^(?:allegedly|reportedly|purportedly|supposedly)$/u.test(word) && BEHIND.test(text.slice(cue[1], cue[1] + 20))) {
    const noun = LAST_NOUN.exec(own)?.index ?? 0;
    return { ...attributed, content: [[last[0] + noun, last[1]] as Span, ...rest] };
  }
  if (word !== "reported" || rest.length > 0) return attributed;
  const part = [...own.matchAll(WITH_SOMETHING)].at(-1);
  return part === undefined || part.index === 0
    ? attributed
    : { ...attributed, content: [[last[0] + part.index + part[0].length, last[1]]] };
}
