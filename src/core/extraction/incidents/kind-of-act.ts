import { KNOWN_FOR, NTH_BEFORE, SERIES_BEFORE, SERIES_TIME } from "../../lexicon/incident-words.ts";
import type { Trigger } from "../../lexicon/triggers.ts";
import type { ReportKind } from "../../model/index.ts";

/** Whether the word for an act, with the words before it and its sentence, tells of one act, of several, or of a lasting state. */
export function kindOfAct(word: string, before: string, sentence: string, trigger: Trigger): ReportKind {
  if (trigger.id === "fighting" && CONTINUES.test(sentence)) return "situation";
  if (trigger.type === "forced-labour" || trigger.type === "forced-sterilisation" || trigger.id === "lasting-fight") return "situation";
  if (trigger.id === "rape" && OF_MANY_ACTS.test(before)) return "series";
  if (trigger.id === "told-wreck" && OF_SEVERAL.test(sentence)) return "series";
  if (/campaign$/iu.test(word)) return "series";
  const isPlural = /(?:incidents|ings|acks|ions|ders|res|hes|aults|aids|ikes|asts|rests|ttles)$/iu.test(word);
  const last = before.trimEnd().split(/\s+/u).slice(-5).join(" ");
  if (isPlural && (SERIES_BEFORE.test(last) || KNOWN_FOR.test(before))) return "series";
  const lasts = SERIES_TIME.test(sentence.replace(RECORD_SINCE, ""));
  if (NTH_BEFORE.test(before) && lasts) return "series";
  if (/\bsince\s+(?:the|an?)\s+(?:\S+\s+){0,3}$/iu.test(before)) return "incident";
  if (lasts && (isPlural || /\b(?:have|has|had) been\b/iu.test(before))) return "series";
  if (HAVE_SINCE.test(sentence.replace(RECORD_SINCE, ""))) return "series";
  if (isPlural && /\b(?:has|have) been\s+(?:\S+\s+){0,3}$/iu.test(before)) return "series";
  return "incident";
}

/** "For the first time since May", "the deadliest raid since the war": one act, held against those before it. */
const RECORD_SINCE = /\b(?:first|worst|deadliest|bloodiest|biggest|largest|heaviest|gravest|most \p{L}+)\b[^.;]{0,40}?\bsince\b/giu;

/** "Landmines have killed 188 children since the war": many acts, told together. */
const HAVE_SINCE = /\b(?:has|have)\s(?:\p{L}+\s){0,2}(?:killed|injured|wounded|abducted|kidnapped)\b[^.;]{0,140}\bsince\b/iu;

/** "Cases of rape", "widespread sexual violence". */
const OF_MANY_ACTS =
  /\b(?:(?:cases|acts|incidents|instances|reports|allegations|patterns?|use|rise|increase|victims|survivors|levels|forms) (?:of|in) (?:\p{L}+ )?|(?:widespread|systematic|frequent|rampant|conflict-related) )$/iu;
const CONTINUES =
  /\bfighting (?:has|have|had|is|was|was still|is still) (?:continued|continuing|raged|raging|intensified|escalated|going on|ongoing|flared)\b|\bfighting (?:continues|continued|rages|raged)\b/iu;

/** "The sinking of two ferries": each went down by itself. */
const OF_SEVERAL = /\b(?:sinking|derailment|collapse)s? of (?:two|three|four|five|six|several|\d+)\b/iu;
