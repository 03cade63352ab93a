// A seeded writer of invented reports: the same seed gives the same documents. Stories of 1 to 12 reports, one report in ten a
// copy of an earlier one of its story, about 500 words each, and the same number of stories a day however many there are.

import { pick, randomOf } from "./random.ts";

/** One line of the contract's input. */
export interface InventedReport {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

interface Story {
  readonly day: string;
  readonly town: string;
  readonly province: string;
  readonly group: string;
  readonly deed: string;
  readonly target: string;
  readonly toll: number;
  readonly hurt: number;
}

const STORIES_A_DAY = 3;
const TOWNS = [
  "Velmar",
  "Odrisk",
  "Tamsun",
  "Karvela",
  "Pellin",
  "Dorash",
  "Ilvany",
  "Messok",
  "Brenta Hill",
  "Sovarre",
  "Quillan",
  "Harrowmet",
];
const PROVINCES = ["Upper Sarn", "Lower Sarn", "Eastmarch", "the Coast Province", "Vellen", "Torrid Valley"];
const GROUPS = ["the Free Sarn Front", "the Eastmarch Brigades", "the River Column", "the Army of the Seven Hills"];
const DEEDS = [
  "a car bomb exploded near",
  "gunmen opened fire on",
  "a roadside bomb struck",
  "attackers threw grenades at",
  "armed men set fire to",
];
const TARGETS = [
  "a police post",
  "the grain market",
  "an army convoy",
  "a bus station",
  "the district office",
  "a power substation",
  "a school",
];
const OUTLETS = ["Sarn Daily", "The Coast Mirror", "Vellen Tribune", "Harbour Wire", "Radio Eastmarch", "The Evening Ledger"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const OFFICIALS = [
  "Provincial police chief Anton Merrow",
  "Interior Ministry spokeswoman Dela Quist",
  "Governor Hamis Orrel",
  "Colonel Pavo Lindt",
];

/** Writes `count` reports in order of publication. */
export function* inventedReports(count: number, seed: number): Generator<InventedReport> {
  const random = randomOf(seed);
  let written = 0;
  for (let number = 0; written < count; number++) {
    const story = storyOf(random, number);
    const size = 1 + Math.floor(random() * random() * 12);
    const told: InventedReport[] = [];
    for (let index = 0; index < size && written < count; index++) {
      const copied = told.length > 0 && random() < 0.1 ? pick(random, told) : null;
      const report = copied
        ? { ...copied, id: `r${written}`, publisher: pick(random, OUTLETS) }
        : write(random, story, `r${written}`, index);
      told.push(report);
      written++;
      yield report;
    }
  }
}

function storyOf(random: () => number, number: number): Story {
  const day = new Date(Date.UTC(2021, 0, 1) + Math.floor(number / STORIES_A_DAY) * 86_400_000).toISOString().slice(0, 10);
  return {
    day,
    town: pick(random, TOWNS),
    province: pick(random, PROVINCES),
    group: pick(random, GROUPS),
    deed: pick(random, DEEDS),
    target: pick(random, TARGETS),
    toll: 1 + Math.floor(random() * 14),
    hurt: 2 + Math.floor(random() * 30),
  };
}

function write(random: () => number, story: Story, id: string, later: number): InventedReport {
  const weekday = WEEKDAYS[new Date(`${story.day}T00:00:00Z`).getUTCDay()] as string;
  const title = `At least ${story.toll + later} killed as violence hits ${story.town}`;
  const paragraphs = [title, lead(story, weekday, later)];
  const pool = SENTENCES.map((sentence) => sentence(random, story, weekday));
  let words = 0;
  while (words < 430) {
    const paragraph = [pick(random, pool), pick(random, pool), pick(random, pool)].join(" ");
    words += paragraph.split(" ").length;
    paragraphs.push(paragraph);
  }
  return { id, title, publisher: pick(random, OUTLETS), published: story.day, text: paragraphs.join("\n\n") };
}

function lead(story: Story, weekday: string, later: number): string {
  return `At least ${story.toll + later} people were killed and ${story.hurt} others wounded on ${weekday} when ${story.deed} ${story.target} in ${story.town}, in ${story.province}, police said.`;
}

type Sentence = (random: () => number, story: Story, weekday: string) => string;

const SENTENCES: readonly Sentence[] = [
  (random) =>
    `“We heard a loud noise and then people were running,” ${pick(random, ["a shopkeeper", "a resident", "a bus driver"])} told reporters at the scene.`,
  (random, { group }) => `${pick(random, OFFICIALS)} said ${group} was behind the attack, without giving evidence.`,
  (_random, { group }) =>
    `In a statement sent to a local radio station, ${group} claimed responsibility and said its fighters had taken part.`,
  (_random, { toll }) =>
    `According to the provincial hospital, ${toll + 1} bodies had been brought in by the evening and more patients were expected.`,
  () => "No group immediately claimed responsibility, and the authorities said an investigation had been opened.",
  (random, { town }) => `${pick(random, OFFICIALS)} denied that the security forces had been warned of an attack in ${town}.`,
  (_random, { province }) => `The area in ${province} has seen a string of attacks since March that have left more than 40 people dead.`,
  (random) =>
    `“Those responsible will be found,” ${pick(random, OFFICIALS)} said, adding that two suspects had been detained near the river.`,
  (_random, { town }) => `Roads leading into ${town} were closed for several hours, and shops stayed shut until the following day.`,
  () => "A senior official who asked not to be named said the attackers had crossed the border two days earlier.",
  (random, _story, weekday) =>
    `${pick(random, OUTLETS)} reported on ${weekday} that a second device had been found and defused by engineers.`,
  () => "Residents said the electricity had failed before dawn and that nobody had come to mend it for many hours afterwards.",
  (random, { target }) =>
    `Witnesses described smoke rising over ${target}, and a doctor said most of the injured were ${pick(random, ["farmers", "students", "police officers", "traders"])}.`,
  () => "The government has demanded that its neighbour hand over the men it accuses, a demand that has been refused before.",
];
