import { OF_OTHER_DEED } from "../../lexicon/ascription-words.ts";
import { STATE_ARMS } from "../../lexicon/state-arms-words.ts";
import { covers, type Perpetrator, type Span } from "../../model/index.ts";
import type { Outline } from "../../text/index.ts";
import { isLocative } from "../places/is-locative.ts";
import type { Lookups } from "./lookups.ts";

const BEFORE = 40;
const BEHIND = 60;
const FAR_BEHIND = 110;
/** Words that name nobody by themselves. */
const NOBODY =
  /^(?:armed|masked|hooded|unknown|unidentified|suspected|somebody|someone|they|them|others?|another|one|two|three|four|five|six|both|(?:fatal|deadly|brief|fierce|heavy)(?: military| armed)?|men and women|\p{L}*phobic|anti-?semitic|sectarian|racist)$/iu;
/** Where something was, by its last word. */
const REGION = /\s(?:oblasts?|governorates?|provinces?|districts?|raions?|territor(?:y|ies)|count(?:y|ies)|prefectures?)$/iu;
/** What carries whoever attacks, or what they fire, by itself. */
const THING =
  /^(?:\p{L}+ )?(?:motor(?:cycles?|bikes?)|bikes?|cars?|vans?|trucks?|vehicles?|suvs?|pickups?|boats?|war ?planes?|jets?|drones?|missiles?|rockets?|helicopters?|aircraft|shells?|bombs?)$/iu;
/** "A wing of the Front", "members of the Front": the Front is named. */
const PART_OF_BODY = /^(?:\p{Ll}+\s+)?(?:members?|wing|faction|branch|cell|arm|offshoot)$/u;
/** "Man killed, two wounded", "gunmen killed in a raid": what was done to them. */
const HARMED =
  /^\s(?:(?:was|were|is|are|been)\s)?(?:(?:fatally|critically|seriously)\s)?(?:(?:killed|wounded|injured|stabbed|hurt|slain)(?:,|\.|$|\s(?:and (?:\S+\s)?(?:wounded|injured|killed)|in|near|by|after|when|while|during|outside)\b)|(?:shot|found|stabbed)\s(?:dead|to death)(?:,|\.|$|\s(?:in|at|near|by|after|outside)\b)|dead\b)/iu;
/** What stands between such a verb and whom it was done to: how many, and how they are looked upon. */
const HOW_MANY =
  "(?:(?:at least|more than|over|about|some|around|up to|the|an?|another|other|several|dozens of|all|suspected|alleged|accused|wanted|armed|senior|top|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)\\s)*$";
/** "Troops kill five suspected Column fighters": right before whom it was done to. */
const KILLED = new RegExp(
  `\\b(?:kill(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|neutrali[sz](?:e|es|ed|ing)|shot dead|shot and killed|assassinat(?:e|es|ed|ing))\\s${HOW_MANY}`,
  "iu",
);
/** "Police in Velmar foil a plot to attack a mill": who hinders an act. */
const HINDERS =
  /^(?:\s\S+){0,3}\s(?:foil|thwart|avert|disrupt|prevent|defus|deactivat|disarm|intercept|repel|repell|repuls)(?:e|e?s|ed|ing)?\b|^(?:\s\p{L}+){0,2}\s(?:shoots?|shot|shooting|bring|brings|brought)\sdown\s(?:\S+\s){0,4}(?:drones?|missiles?|rockets?|projectiles?|uavs?)\b/iu;
/** "To foil preparations by the Front": whose they were, which came to nothing. */
const HINDERED = /\b(?:foil|thwart|prevent|pre-?empt|disrupt)\p{L}*\s(?:\p{L}+\s){0,4}by\s(?:the\s)?$/iu;
/** "Police arrested four men over a grenade attack": whoever makes an arrest, in news of an attack. */
const ARRESTS = /^\s(?:\p{L}+\s){0,2}(?:arrest|detain|charg|question|captur)(?:s|es|ed|ing)\b/iu;
const OF_LAW = /\b(?:police|policem[ae]n|officers?|deput(?:y|ies)|detectives?|troops|soldiers|authorities|agents|forces|prosecutors?)$/iu;
/** "Arrested three suspected militants": right before whom a state took or judged. */
const TAKEN = new RegExp(
  `\\b(?:arrest|detain|captur|apprehend|nabb|question|charg|sentenc|convict|jail|imprison|seiz|rounded up)\\p{L}*\\s${HOW_MANY}`,
  "iu",
);
/** "Three men suspected of planting it were arrested": the same, told of them. */
const WERE_TAKEN =
  /^(?:\s(?:suspected|accused|alleged|charged|convicted)\s[^,.;]{1,60}?)?\s(?:was|were|is|are|(?:has|have|had)\sbeen|being)\s(?:\p{L}+\s)?(?:arrested|detained|captured|apprehended|sentenced|jailed|charged|convicted|imprisoned|questioned|taken into custody)\b/iu;
/** "The gunman took hostages before being killed by police": right before who put an end to it. */
const ENDED_BY =
  /\b(?:gunm[ae]n|attackers?|assailants?|suspects?|shooters?|bombers?|hijackers?|militants?|insurgents?|terrorists?)\s(?:[^.;]{0,80}\s)?(?:being|was|were|been)\s(?:\p{L}+\s)?(?:killed|shot|shot dead|shot and killed|subdued|neutrali[sz]ed|overpowered)\sby\s(?:the\s)?$/iu;
/** "Gunmen are killed by the army in an attempted raid": those who end it, where the attempt is told behind them. */
const ENDED_NOW =
  /\b(?:gunm[ae]n|attackers?|assailants?|fighters?|militants?|insurgents?|rebels?)\s(?:is|are|was|were|being|been)\s(?:\p{L}+\s)?(?:killed|shot|shot dead|subdued|overpowered)\sby\s(?:the\s)?$/iu;
const IN_ATTEMPT =
  /^(?:\s\S+){0,4}?\s(?:in|during|after|while)\s(?:(?:an?|the|their|its)\s)?(?:\p{L}+\s)?(?:attempt(?:ed|s|ing)?|failed|foiled|unsuccessful|thwarted|trying)\b/iu;
/** "Killed in clashes with the army and the River guard": the other side of a fight, of which nothing tells that it attacked. */
const FOUGHT_WITH =
  /\b(?:clash(?:es|ed|ing)?|shoot-?outs?|fighting|gun ?battles?|battles?|firefights?|gunfights?|gun ?fire exchanges?|confrontations?)\s(?:\p{L}+\s){0,2}?(?:with|against)\s(?:the\s)?(?:(?:\p{Lu}[^\s,.;]*\s|of\s|the\s){1,7}and\s(?:the\s)?)?$/u;
/** "Hit by the air force after being mistaken for bandits". */
const MISTAKEN_FOR = /\bmistak(?:en|ing)\s(?:\p{L}+\s){0,2}for\s(?:\p{L}+\s)?$/iu;
/** "The attacker is shot by police." */
const ATTACKER_ENDED =
  /\b(?:perpetrators?|gunm[ae]n|attackers?|assailants?|suspects?|shooters?|bombers?|hijackers?)\s(?:is|are)\s(?:\p{L}+\s)?(?:killed|shot|shot dead|shot and killed|subdued|neutrali[sz]ed|overpowered)\sby\s(?:the\s)?$/iu;
const ENDED_REACH = 160;
const ACCUSED = /\baccus(?:ed|es|ing)\s+(?:the\s+)?$/iu;
const WHOSE = /\b(?:its|their|his|her|our|my)\s+$/iu;
const TARGETED = new RegExp(`\\btarget(?:ed|ing|s)\\s+["“‘']?${HOW_MANY}`, "iu");
/** "Targeting Column and Front militants": each of those whom it was aimed at. */
const TARGETED_BESIDE =
  /\b(?:target(?:ed|ing|s)|against)\s(?:the\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,4}(?:,\s\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,4}){0,3},?\sand\s(?:the\s)?$/u;
/** "Strikes on suspected Column positions": what stands between the blow and whose post, men or arms it met. */
const AIMED_AT = new RegExp(
  `\\b(?:target(?:ed|ing|s)|against|on|at|hit|hits|hitting|struck|destroy(?:ed|s|ing)|bomb(?:ed|s|ing)|pound(?:ed|s|ing)|raid(?:ed|s|ing)|storm(?:ed|s|ing))\\s+${HOW_MANY}`,
  "iu",
);
const POSTS =
  /^\s(?:\p{L}+\s)?(?:positions?|targets?|bases?|hideouts?|camps?|strongholds?|headquarters|outposts?|posts?|sites?|depots?|bunkers?|tunnels?|launchers?|infrastructure|facilit(?:y|ies)|commanders?|leaders?|chiefs?|militants?|fighters?|members?|operatives?)\b/iu;

/**
 * Perpetrators without those whom the words beside all their mentions tell to be others: a town; whoever is accused of another thing; "the army
 * said it had targeted a militant commander"; and, where a body is named, its own men ("its fighters planted the bomb") and its parts.
 */
export function withoutOthers(
  { text, casing }: Outline,
  lookups: Lookups,
  named: readonly Perpetrator[],
  isOfState: boolean,
): readonly Perpetrator[] {
  const hasBody = named.some(isNamedBody);
  const before = ([start]: Span): string => text.slice(Math.max(0, start - BEFORE), start);
  const ahead = ([start]: Span): string => text.slice(Math.max(0, start - ENDED_REACH), start);
  const isCharged = (span: Span): boolean => ACCUSED.test(before(span)) && OF_OTHER_DEED.test(text.slice(span[1], span[1] + BEHIND));
  const isOther = (span: Span): boolean =>
    TARGETED.test(before(span)) || TARGETED_BESIDE.test(ahead(span)) || (hasBody && WHOSE.test(before(span)));
  const isOfAnother = (span: Span): boolean => {
    const behind = text.slice(span[1], span[1] + BEHIND);
    return (
      KILLED.test(text.slice(Math.max(0, span[0] - BEHIND), span[0])) ||
      HARMED.test(behind) ||
      (isOfState && isTaken(text, span)) ||
      (!isOfState &&
        OF_LAW.test(text.slice(...span)) &&
        (ARRESTS.test(behind) || ENDED_BY.test(ahead(span)) || ATTACKER_ENDED.test(ahead(span)))) ||
      HINDERS.test(behind) ||
      MISTAKEN_FOR.test(before(span)) ||
      FOUGHT_WITH.test(text.slice(Math.max(0, span[0] - FAR_BEHIND), span[0])) ||
      (IN_ATTEMPT.test(behind) && ENDED_NOW.test(ahead(span))) ||
      HINDERED.test(text.slice(Math.max(0, span[0] - BEHIND), span[0])) ||
      (POSTS.test(behind) && AIMED_AT.test(before(span))) ||
      isCharged(span)
    );
  };
  return (casing === "mixed" ? withoutInner(named) : named).filter((one) => {
    if (
      NOBODY.test(one.text) ||
      REGION.test(one.text) ||
      (one.actor === null && THING.test(one.text)) ||
      isTown(one, lookups, text) ||
      one.spans.every(isOfAnother)
    )
      return false;
    return (
      isNamedBody(one) ||
      (!((hasBody && PART_OF_BODY.test(one.text)) || one.spans.every(isOther)) &&
        !one.spans.every((span) => TARGETED_BESIDE.test(ahead(span))))
    );
  });
}

/** "The Dell clan" of "Dell clan members", where nothing tells them apart: the longer name tells more. */
function withoutInner(named: readonly Perpetrator[]): readonly Perpetrator[] {
  const isInner = (one: Perpetrator, other: Perpetrator): boolean =>
    one !== other &&
    one.actor === other.actor &&
    one.text.length < other.text.length &&
    one.spans.every((span) => other.spans.some((whole) => covers(whole, span)));
  return named.filter((one) => !named.some((other) => isInner(one, other)));
}

/** Whether the words beside a name tell that whoever it names was arrested or judged. */
export const isTaken = (text: string, [start, end]: Span): boolean =>
  TAKEN.test(text.slice(Math.max(0, start - BEHIND), start)) || WERE_TAKEN.test(text.slice(end, end + FAR_BEHIND));

const isNamedBody = ({ kind, text }: Perpetrator): boolean => kind === "organisation" && /^\p{Lu}/u.test(text);

/**
 * A town has attacked nobody, whatever stands beside its name, nor has a region that is told as where something was, one of several such places, the
 * country that a place lies in, or a part of a place's name.
 */
const isTown = ({ actor, spans }: Perpetrator, lookups: Lookups, text: string): boolean => {
  const isState = spans.some((span) => isCountry(span, lookups));
  return spans.every((span) => {
    if (isListed(text, span) || (isCountry(span, lookups) && OF_SEVERAL.test(text.slice(Math.max(0, span[0] - LIST_REACH), span[0]))))
      return true;
    if (actor !== null && (!isState || isActing(text, span))) return false;
    const isPart = lookups.placesAt(span).some(({ span: place }) => covers(place, span) && place[1] - place[0] > span[1] - span[0]);
    return isPart || lookups.isTown(span) || (lookups.placesIn([span]).length > 0 && isLocative(text, span));
  });
};

/** "Attacks on Seld and Dareth, Vellia, kill six": the last of several places, and the country behind it. */
const isListed = (text: string, [start, end]: Span): boolean =>
  /^(?:,|\s\()/u.test(text.slice(end, end + 2)) && LISTED.test(text.slice(Math.max(0, start - LIST_REACH), start));
const isCountry = (span: Span, { placesAt }: Lookups): boolean =>
  placesAt(span).some(({ kind, span: place }) => kind === "country" && place.join() === span.join());
/** "An attack by Vellia", "a V.R. strike": the country does what is told. */
const isActing = (text: string, [start, end]: Span): boolean =>
  /\bby\s(?:the\s)?$/iu.test(text.slice(Math.max(0, start - BEFORE), start)) || STATE_ARMS.test(text.slice(end, end + BEHIND));
/** "The power plants of Vellia and the OSTR": whose they are. */
const OF_SEVERAL =
  /\b(?:against|of|on|at|between|from)\s(?:the\s)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}(?:,\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}){0,4},?\sand\s(?:the\s)?$/u;
const LIST_REACH = 120;
const PLACE_NAME = "\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,3}";
const LISTED = new RegExp(
  `\\b(?:attacks?|strikes?|air ?strikes|shelling|bombardments?|raids?|bombings?|explosions?)\\s(?:on|in|of|against|at|near)\\s${PLACE_NAME}(?:,\\s${PLACE_NAME}){0,4},?\\sand\\s(?:${PLACE_NAME},\\s)?$`,
  "u",
);
