import type { InventedReport } from "./invented-reports.ts";
import { DEEDS, DONE, RANKS, SYLLABLES, TARGETS, wordFrom, wordStock } from "./invented-words.ts";
import { pick, randomOf } from "./random.ts";

// A seeded writer of invented news that is about as alike as news of one war (MUC-4's train part), and more than local news (GVA's): counted by
// `node benchmarks/speed/how-alike.ts 1000 news FILE …`. Its words are drawn as often as news uses them.
// Stories of 1 to 12 reports, one report in ten a copy of an earlier one of its story, about 500 words each, three stories a day
// however many there are.

const STORIES_A_DAY = 3;
const TOWNS = 400;
const PROVINCES = 30;
const GROUPS = 14;
const OUTLETS = 60;
const LONGEST_STORY = 12;
const COPIED = 0.1;
/** Words of a report. */
const LENGTH = 480;
/** Of its sentences so many pass on what somebody says. */
const SAID = 0.3;
/** Words of a story's own, and how often one of them is used. */
const OWN_WORDS = 90;
const OWN = 0.35;
/** In so many reports somebody claims it. */
const CLAIMED = 0.3;
/** Days after which a story is told again. */
const LATEST = 4;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

type Random = () => number;

interface World {
  readonly towns: readonly string[];
  readonly provinces: readonly string[];
  readonly groups: readonly string[];
  readonly outlets: readonly string[];
}

interface Story {
  readonly day: number;
  readonly town: string;
  readonly province: string;
  readonly group: string;
  readonly deed: string;
  readonly target: string;
  readonly toll: number;
  readonly hurt: number;
  readonly officials: readonly string[];
  readonly words: readonly string[];
}

const STOCK = wordStock();

const upTo = (random: Random, most: number): number => 1 + Math.floor(random() * most);

function nameOf(random: Random, syllables: number): string {
  const name = Array.from({ length: syllables }, () => pick(random, SYLLABLES)).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const named = (random: Random, count: number, name: (own: string) => string): readonly string[] =>
  Array.from({ length: count }, () => name(nameOf(random, 3)));

function worldOf(random: Random): World {
  return {
    towns: named(random, TOWNS, (own) => own),
    provinces: named(random, PROVINCES, (own) => `${own} Province`),
    groups: named(random, GROUPS, (own) => `the ${own} Front`),
    outlets: named(random, OUTLETS, (own) => `${own} ${pick(random, ["Daily", "Tribune", "Mirror", "Wire", "Ledger", "Herald"])}`),
  };
}

/** Writes `count` reports in order of publication. */
export function* inventedNews(count: number, seed: number): Generator<InventedReport> {
  const random = randomOf(seed);
  const world = worldOf(random);
  let written = 0;
  for (let number = 0; written < count; number++) {
    const story = storyOf(random, number, world);
    const size = 1 + Math.floor(random() * random() * LONGEST_STORY);
    const told: InventedReport[] = [];
    for (let index = 0; index < size && written < count; index++) {
      const copied = told.length > 0 && random() < COPIED ? pick(random, told) : null;
      const publisher = pick(random, world.outlets);
      const report = copied === null ? write(random, story, `r${written}`, publisher) : { ...copied, id: `r${written}`, publisher };
      told.push(report);
      written++;
      yield report;
    }
  }
}

function storyOf(random: Random, number: number, { towns, provinces, groups }: World): Story {
  const town = Math.floor(random() * towns.length);
  return {
    day: Math.floor(number / STORIES_A_DAY),
    town: towns[town] as string,
    province: provinces[town % provinces.length] as string,
    group: pick(random, groups),
    deed: pick(random, DEEDS),
    target: pick(random, TARGETS),
    toll: upTo(random, 14),
    hurt: 1 + upTo(random, 30),
    officials: Array.from({ length: 4 }, () => `${nameOf(random, 2)} ${nameOf(random, 3)}, a ${pick(random, RANKS)},`),
    words: Array.from({ length: OWN_WORDS }, () => wordFrom(STOCK, random)),
  };
}

const dayOf = (day: number): Date => new Date(Date.UTC(2021, 0, 1) + day * 86_400_000);

function write(random: Random, story: Story, id: string, publisher: string): InventedReport {
  const weekday = WEEKDAYS[dayOf(story.day).getUTCDay()] as string;
  const title = `${story.toll} killed in ${story.town} as ${wordOf(random, story)} meets ${wordOf(random, story)}`;
  const paragraphs = [title, leadOf(random, story, weekday), ...(random() < CLAIMED ? [claimed(story)] : [])];
  for (let words = 0; words < LENGTH; ) {
    const paragraph = [0, 1, 2].map(() => (random() < SAID ? said(random, story) : around(random, story))).join(" ");
    words += paragraph.split(" ").length;
    paragraphs.push(paragraph);
  }
  const published = dayOf(story.day + Math.floor(random() * LATEST))
    .toISOString()
    .slice(0, 10);
  return { id, title, publisher, published, text: paragraphs.join("\n\n") };
}

function leadOf(random: Random, { deed, target, town, province, toll, hurt }: Story, weekday: string): string {
  const place = `in ${town}, in ${province}`;
  return pick(random, [
    `${toll} people were killed and ${hurt} others wounded on ${weekday} when ${deed} ${target} ${place}, police said.`,
    `Police said ${deed} ${target} ${place} on ${weekday}, killing ${toll} people and wounding ${hurt}.`,
    `On ${weekday} ${deed} ${target} ${place}. ${toll} people died and ${hurt} were hurt, according to the police.`,
  ]);
}

const wordOf = (random: Random, { words }: Story): string => (random() < OWN ? pick(random, words) : wordFrom(STOCK, random));

const claimed = ({ group, target, town }: Story): string =>
  `${group.replace(/^t/u, "T")} claimed responsibility for the attack on ${target} in ${town}.`;

/** A sentence that passes on what somebody says: of the attack, or of something around it. */
function said(random: Random, story: Story): string {
  const { group, town, toll } = story;
  const word = (): string => wordOf(random, story);
  const deed = `${pick(random, DONE)} the ${word()} ${word()} to the ${word()} of ${word()}`;
  const who = random() < 0.6 ? pick(random, story.officials) : `A ${pick(random, RANKS)}`;
  return pick(random, [
    `${who} said ${group} had ${deed}.`,
    `${who} said it had ${deed} in ${town}.`,
    `“It has ${deed},” said ${who.replace(/^A /u, "a ").replace(/,$/u, "")}.`,
    `${who} denied that anybody had ${deed}.`,
    `${toll + upTo(random, 3)} bodies were ${pick(random, DONE)} by the ${word()}, the ${pick(random, RANKS)} said.`,
    `A ${word()}, who was not named, said it had ${deed}.`,
  ]);
}

/** A sentence in the writer's own voice. */
function around(random: Random, story: Story): string {
  const { town, province } = story;
  const word = (): string => wordOf(random, story);
  return pick(random, [
    `The ${word()} of the ${word()} in ${town} is a ${word()} with ${word()} and ${word()}.`,
    `In ${province} the ${word()}, the ${word()} and the ${word()} are of that ${word()}.`,
    `A ${word()} and a ${word()} are at the ${word()}, as ${word()} as the ${word()}.`,
    `The ${word()} was with the ${word()} and the ${word()} had the ${word()} or the ${word()}.`,
    `Of the ${word()} there is ${word()}, and of the ${word()} a ${word()}.`,
    `In ${town} the ${word()} has been a ${word()} for its ${word()} ${word()}.`,
  ]);
}
