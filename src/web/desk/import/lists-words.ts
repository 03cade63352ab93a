// The words about lists of places and actors.

export const LISTS_WORDS = {
  heading: "Lists of places and actors",
  hint: "Villages, small groups and local names that the shipped lists miss, in files of your own: drop them above, with documents or by themselves. Documents that come after are read with them.",
  none: "The case keeps no list of your own: it is read with the shipped ones, which know cities, districts and well-known groups.",
  form: "What such a file looks like stands in the guide, under “Supplements”; examples/press-file has one of each.",
  columns: { name: "List", kind: "Of", entries: "Entries", action: "Take out" },
  kinds: { places: "places", actors: "actors and peoples" } as Readonly<Record<string, string>>,
  remove: "Take out",
  removeThis: (name: string): string => `Take out ${name}`,
  removed: "The list was taken out.",
  again: "Read all documents again",
  againHint:
    "Documents that were in the case before a list came or went are as they were read then. Reading them again takes as long as taking them in did; decisions stay.",
};
