/** What the machine does not read: in one line below every page, and in full on a page of its own. */
export const NOT_READ_WORDS = {
  line: "The machine reads English text, attacks best. It misses much of what states do and of lasting situations, and reads no tables and no pictures.",
  more: "What it does not read",
  heading: "What the machine does not read",
  add: "What it misses, a person adds: select words in a document, then “Add a statement” or “Add an incident or situation”.",
  parts: [
    [
      "What states do",
      "Detention, disappearance, unfair sentence, torture, killing in custody, forced labour, forced sterilisation, expulsion, destruction of homes. The machine finds some and misses most: that a list shows few of them says nothing about how many there are.",
    ],
    ["Situations", "What lasts: camps, sieges, bans, people held for years. A person adds them. They are never added to a toll."],
    ["Other languages", "Texts that are not in English are kept, searched and shown. Nothing is read from them."],
    [
      "Tables, pictures, video, embedded posts",
      "They are counted for each document under “Not read”. The original can be saved and looked at.",
    ],
    ["Irony, and what is left out", "What a report does not tell, and what it means by telling it otherwise, no machine here can see."],
    [
      "What belongs together",
      "Which reports tell of one incident, which statements make one claim, and who copied whom are suggestions too. See why, split and merge on the page of an incident.",
    ],
  ] as readonly (readonly [string, string])[],
} as const;
