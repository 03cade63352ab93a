/** The words of the dossier's page at the desk. */
export const DOSSIER_WORDS = {
  heading: "Dossier",
  lead: "What people decided in this case, as one page to hand over. It works from disk, asks nothing of any network, and can be checked against the originals.",
  blind: "A dossier holds everybody’s decisions, and this desk is opened blind. Make it from an open desk or with `sayso dossier`.",
  nothingYet: "Nothing is decided yet",
  nothingYetHint: "A dossier holds what a person accepted, edited or added. Review some, and it can be made.",
  review: "Review",
  contents: "What will be in it",
  kind: "Kind",
  accepted: "accepted",
  edited: "edited",
  added: "added",
  rejected: "rejected: left out",
  undecided: "not reviewed",
  reports: "Incident reports",
  statements: "Statements",
  documents: (included: number, leftOut: number): string =>
    `From ${included === 1 ? "1 document" : `${included} documents`}; ${leftOut} of the case hold nothing that was decided.`,
  judgements: (count: number): string =>
    count === 0
      ? "No judgement on what is the same."
      : count === 1
        ? "1 judgement on what is the same."
        : `${count} judgements on what is the same.`,
  by: "Decided by",
  withdrawn: (count: number): string => `${count} withdrawn or withdrawing.`,
  open: (count: number): string => `${count} on what is no longer found in its text.`,
  disputed: (count: number): string =>
    `Reviewers do not agree on ${count === 1 ? "1 item" : `${count} items`}. The last word stands, and the dossier says so.`,
  settle: "Look at them",
  how: "How it is to be",
  unreviewed: (count: number): string => `With the ${count} that no person reviewed, each marked “machine, not reviewed”`,
  whole: "Whole texts as evidence, in place of the cited sentences with one on each side",
  names:
    "Names of persons are pseudonyms, in what reviewers typed too. The machine misses some: read the page before you hand it on. It is plain text on your disk, also where the case is sealed.",
  save: "Save the dossier",
  making: "Being made …",
  saved: "Saved as dossier.html.",
  failed: "That did not work.",
  told: "What it tells first",
  tells: [
    "which model and rules suggested it, and how often they err",
    "who decided, by handle, how much and when; what was rejected, and what nobody reviewed",
    "beside every field: how many reports that are left out tell otherwise",
    "what the machine does not read",
  ] as readonly string[],
} as const;
