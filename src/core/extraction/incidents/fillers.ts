import type { RoleFiller, Span, Victim, VictimRole } from "../../model/index.ts";
import type { EventMention, Filler } from "./event-mention.ts";

/** Fillers of one role that name the same: the fullest mention first. */
export interface FillerEntity {
  readonly text: string;
  readonly spans: readonly Span[];
}

const bareWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]s\b/gu, "")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** Joins mentions of one role by their words: "Varn" and "Otto Varn", "the post" and "an army post". Fullest mention first. */
export function entitiesOf(
  mentions: readonly EventMention[],
  role: Filler["role"],
  said: readonly Pick<Filler, "text" | "span">[] = [],
): readonly FillerEntity[] {
  const entities: { text: string; words: readonly string[]; spans: Span[] }[] = [];
  const fillers = [...mentions.flatMap((mention) => mention.fillers).filter((filler) => filler.role === role), ...said];
  for (const { text, span } of fillers) {
    const words = bareWords(text);
    if (words.length === 0) continue;
    const same = entities.find((entity) => isSame(entity.words, words));
    if (same === undefined) {
      entities.push({ text, words, spans: [span] });
    } else if (!same.spans.some((other) => other[0] === span[0] && other[1] === span[1])) {
      if (words.length > same.words.length) {
        same.text = text;
        same.words = words;
        same.spans.unshift(span);
      } else same.spans.push(span);
    }
  }
  return entities.map(({ text, spans }) => ({ text, spans }));
}

/** One's words end in the other's: the head and, where both have more, no word against it. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (stem(long.at(-1) ?? "") !== stem(short.at(-1) ?? ""))
    return short.length === 1 && long.length > 1 && long[0] === short[0] && (short[0]?.length ?? 0) > 4;
  return short.every((word) => long.includes(word)) || short.length === 1;
}

const stem = (word: string): string => word.replace(/(?:e?s)$/u, "");

/** Things: targets and weapons. */
export function roleFillers(mentions: readonly EventMention[], role: "target" | "weapon"): readonly RoleFiller[] {
  return entitiesOf(mentions, role);
}

const ROLES: readonly (readonly [VictimRole, RegExp])[] = [
  ["police", /\b(?:police\w*|officers?|constables?|sheriff|deput(?:y|ies))\b/iu],
  [
    "military",
    /\b(?:soldiers?|troops|army|military|servicemen|lieutenants?|colonel|captain|sergeants?|recruits?|conscripts?|marines?|patrol)\b/iu,
  ],
  [
    "official",
    /\b(?:mayors?|ministers?|judges?|magistrates?|governors?|president|ambassadors?|consuls?|deput(?:y|ies)|senators?|councillors?|candidates?|officials?|diplomats?)\b/iu,
  ],
  [
    "civilian",
    /\b(?:civilians?|farmers?|peasants?|workers?|students?|teachers?|children|women|drivers?|passengers?|residents?|villagers?|priests?|journalists?|engineers?|doctors?|shopkeepers?|worshippers?|tourists?|businessm[ae]n)\b/iu,
  ],
];

/** People attacked, with the role their words show. */
export function victimsOf(mentions: readonly EventMention[]): readonly Victim[] {
  return entitiesOf(mentions, "victim").map((entity) => {
    const role = ROLES.find(([, pattern]) => pattern.test(entity.text))?.[0];
    return role === undefined ? entity : { ...entity, role };
  });
}
