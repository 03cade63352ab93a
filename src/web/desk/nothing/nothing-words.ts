// What stands where there is nothing to show: why, and what to do next.

export const NOTHING_WORDS = {
  empty: "There is no document in the case yet",
  /** What a page is for, by page. */
  here: {
    case: "Take in articles, and the case tells what it holds.",
    review: "What the machine suggests comes here, each beside its sentence: accept it, reject it, or put it right.",
    incidents: "Reports of one incident are put together here, every value with who says it, through whom, and on which origin.",
    claims: "What statements of several documents assert or deny in common stands here: who is for it, who against, who finds no evidence.",
    code: "Documents come one after another, clean. You add what each tells, and say when it is coded.",
    documents: "Every document stands here with what was read from it; its text opens with what was found marked in it.",
    search: "Words are looked for in the texts of the case.",
    map: "Reports stand here where they tell it happened, drawn as exactly as they tell it.",
    timeline: "Incidents stand here by when they are told to be; every date that is told is a bar of its own.",
    dossier: "What you decide is handed on from here, as one file that can be checked.",
  },
  takeIn: "Take in documents",
  demo: "Try the invented press file",
  unread: (count: number): string =>
    count === 1 ? "The one document of the case was not read" : `None of the ${count} documents of the case was read`,
  unreadHint:
    "What is in another language than English, or holds no text, is kept and searched. What it tells you can add by hand: open it and select its words.",
  found: {
    case: "The machine found nothing in these documents",
    review: "The machine found nothing to review",
    incidents: "The machine found no report of an incident",
    claims: "The machine found no statement",
    code: "Nothing was found",
    documents: "Nothing was found",
    search: "Nothing was found",
    map: "The machine found no report of an incident",
    timeline: "The machine found no report of an incident",
    dossier: "The machine found nothing",
  },
  foundHint:
    "That it found none does not mean that there is none: it reads attacks better than what states do, and misses much. Open a document and select words to add what is there.",
  openDocuments: "Open the documents",
  notRead: "What it does not read",
  showAll: "Show all",
  rejectedOnly: "Every one of them was rejected by a person.",
  showRejected: "Show what was rejected",
  linking: "The case is being put together",
  linkingHint: (documents: string): string =>
    `${documents}. In a large case this takes minutes, the first time longest. This page comes by itself when it is done; everything else at the desk works meanwhile.`,
  reviewMeanwhile: "Review meanwhile",
  noneDrawn: "None of these reports can be put on the map",
  noneDrawnHint:
    "They tell no more than a country, or a place that is in no list. A list of places of your own puts villages and local names on the map: drop it where documents are taken in.",
  keepList: "Keep a list of places",
  noneDated: "None of these tells a date",
  noneDatedHint:
    "“On Tuesday” is a date only where the document’s day of publication is known; a small file beside it gives it before it is taken in. A date can be given by hand, too: edit the report in its document.",
  addHint: "Select words in the text, with the mouse or after t by arrow keys, to add what is there.",
  toCode: "Go on coding",
  allReviewed: "Nothing is left to review here",
  allReviewedHint: "Every suggestion of this list has been decided on.",
  listEmpty: "This list is empty",
  listEmptyHint: "Nothing in the case stands so.",
  showDecided: "Look at what was decided",
  makeDossier: "Make the dossier",
  backToUndecided: "What is not reviewed",
};
