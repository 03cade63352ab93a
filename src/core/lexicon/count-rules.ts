/** How a count was read: the ids of what the grammar of counts does. */
export type CountRuleId =
  | "count.object"
  | "count.passive"
  | "count.died"
  | "count.dead"
  | "count.beside"
  | "count.relative"
  | "count.noun"
  | "count.death-of"
  | "count.killing-of"
  | "count.toll"
  | "count.fatally"
  | "count.among"
  | "count.self"
  | "count.implied"
  | "count.part"
  | "count.sum";

/** One way in which a text counts those harmed, with what it reads and what it must leave. */
export interface CountRule {
  readonly id: CountRuleId;
  readonly reason: string;
  /** A sentence, and the characters counted in it by this rule. */
  readonly examples: readonly (readonly [sentence: string, counted: string])[];
  readonly counterExamples: readonly string[];
}

/** Every rule of the grammar of counts, with the examples that the tests run. */
export const COUNT_RULES: readonly CountRule[] = [
  {
    id: "count.object",
    reason: "those a verb of harm takes as its object",
    examples: [
      ["The blast killed more than 40 people at the mill.", "more than 40 people"],
      ["Gunmen kidnapped 5 engineers near Orlek.", "5 engineers"],
      ["It went off at noon, wounding 12 others.", "12 others"],
      ["A drone hit the mill, targeting a pump and killing one worker.", "one worker"],
      ["The bomb cost a young officer his life.", "a young officer"],
    ],
    counterExamples: ["The blast killed or wounded at least 30 people.", "They killed 3 dogs.", "They threatened to kill two guards."],
  },
  {
    id: "count.passive",
    reason: "the subject of a verb of harm in the passive",
    examples: [
      ["At least 30 people were killed at the mill.", "At least 30 people"],
      ["A 40-year-old man was shot dead.", "A 40-year-old man"],
      ["None of the 40 passengers was hurt.", "None of the 40 passengers"],
      ["Nine others were still being treated.", "Nine others"],
      ["Her driver was hit in the shoulder.", "Her driver"],
      ["Two old people who could not flee were beheaded.", "Two old people"],
      ["In March, 12 people were killed at the mill.", "12 people"],
      ["Three miners were martyred at the mill.", "Three miners"],
      ["The last official to be killed there was a clerk.", "The last official"],
    ],
    counterExamples: ["Two men could have been killed.", "Three cars were burned."],
  },
  {
    id: "count.died",
    reason: "the subject of dying, perishing, going missing",
    examples: [
      ["Two miners died on the way.", "Two miners"],
      ["Its caretaker burned to death.", "Its caretaker"],
      ["Anna Bell, 34, died at the scene.", "Anna Bell, 34"],
      ["Nobody lost their life at the mill.", "Nobody"],
      ["Five soldiers attained martyrdom on the spot.", "Five soldiers"],
    ],
    counterExamples: ["Nine dogs died.", "Two miners would die, he feared."],
  },
  {
    id: "count.dead",
    reason: "those of whom it is said that they are dead, not who made them so",
    examples: [
      ["Two miners were found dead.", "Two miners"],
      ["Both were pronounced dead at a clinic.", "Both"],
    ],
    counterExamples: ["Two fish were found dead."],
  },
  {
    id: "count.beside",
    reason: "a figure that stands right before the word of harm, without a verb",
    examples: [
      ["Two guards were hurt and three soldiers killed in the raid.", "three soldiers"],
      ["A teacher was killed and a guard injured when gunmen came.", "a guard"],
    ],
    counterExamples: ["A man killed time."],
  },
  {
    id: "count.relative",
    reason: "the one of whom a clause with `who` tells the harm",
    examples: [["They mourned a guard who was killed at the gate.", "a guard"]],
    counterExamples: ["They thanked a guard who came."],
  },
  {
    id: "count.noun",
    reason: "a figure before a noun for the harmed themselves",
    examples: [
      ["There were three deaths.", "three deaths"],
      ["The blast left five people dead and others shaken.", "five people dead"],
      ["The war has claimed 900 lives this year.", "900 lives"],
      ["No injuries were reported.", "No injuries"],
    ],
    counterExamples: ["He had three injuries.", "They led many lives."],
  },
  {
    id: "count.death-of",
    reason: "those whose death, murder or abduction a noun tells",
    examples: [
      ["The murder of six priests shocked the town.", "six priests"],
      ["The blast claimed the lives of 12 people.", "12 people"],
    ],
    counterExamples: ["The death of the party came late."],
  },
  {
    id: "count.killing-of",
    reason: "the noun in -ing with `of`",
    examples: [["The killing of two policemen was condemned.", "two policemen"]],
    counterExamples: ["The killing of time goes on."],
  },
  {
    id: "count.toll",
    reason: "the figure a toll or a count of the harmed has come to",
    examples: [
      ["The death toll rose to 15.", "15"],
      ["The number of people killed in the blast climbed to nine after three bodies were found.", "nine"],
      ["Twelve people were killed; the army put the figure at five.", "five"],
      ["The ministry lowered its count of those killed by the blast from twenty to 15.", "15"],
      ["She put the number of dead at 15.", "15"],
      ["The number of injured, 15, stood.", "15"],
    ],
    counterExamples: ["The toll road is 15 miles long.", "The number of votes rose to 15.", "The army put the number at 15 miles."],
  },
  {
    id: "count.fatally",
    reason: "a part of those shot, by its adverb alone",
    examples: [["Three people were shot, one fatally.", "one"]],
    counterExamples: ["One fatally flawed plan was shelved after two were shot."],
  },
  {
    id: "count.among",
    reason: "some of those harmed, told apart from their total",
    examples: [
      ["Two guards were among the dead.", "Two guards"],
      ["Among the injured are two girls.", "two girls"],
    ],
    counterExamples: ["Two guards were among the crowd."],
  },
  {
    id: "count.self",
    reason: "the one who attacked and died by their own hand",
    examples: [
      ["A man killed himself at the gate.", "himself"],
      ["He killed two guards and then turned the gun on himself.", "himself"],
    ],
    counterExamples: ["He hurt himself.", "He would not kill himself."],
  },
  {
    id: "count.implied",
    reason: "how many the word for the act says without counting anybody",
    examples: [
      ["He was held over a double homicide.", "double homicide"],
      ["She faces three counts of first-degree murder.", "three counts of first-degree murder"],
      ["Police told of a fatal shooting at the mill.", "fatal shooting"],
    ],
    counterExamples: ["He faces two counts of attempted murder.", "It was a double bed.", "The fatal shooting of a guard."],
  },
  {
    id: "count.part",
    reason: "a part of a total told beside it",
    examples: [
      ["Seven people, including one Chinese, were killed.", "one Chinese"],
      ["Two were killed, one of them Chinese.", "one of them Chinese"],
      ["His wife and two children died.", "two children"],
    ],
    counterExamples: ["Seven people were killed."],
  },
  {
    id: "count.sum",
    reason: "people joined by `and` under one word of harm make a total",
    examples: [
      ["His wife and two children died.", "His wife and two children"],
      ["Two policemen and three militants were killed.", "Two policemen and three militants"],
    ],
    counterExamples: ["Anna Bell, a teacher, died."],
  },
];
