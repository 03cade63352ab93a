// Every word of the dossier that does not come from a document, the case or a person, beside those of the reading.

export const DOSSIER_WORDS = {
  pageTitle: "Sayso dossier",
  heading: "What was decided, and on whose say-so",
  bannerDecided:
    "A machine suggested; people decided. This holds what a person accepted or edited, and nothing that no person looked at. Which reports tell of one incident is the machine’s suggestion, but where a judgement says otherwise.",
  bannerUnreviewed:
    "Partly reviewed. What no person decided is in here too, since it was asked for, and is marked “machine, not reviewed”.",
  pseudonyms:
    "Names of persons that the machine recognised are replaced by pseudonyms, anew in each document, and so are they in what reviewers typed. It may have missed some: read before you hand this on.",
  asWritten: "Names of persons stand as written.",
  excerpts: "Of each text the sentences cited are here, with one on each side.",
  whole: "Whole texts stand here as evidence, since that was asked for.",
  who: "Who decided",
  reviewer: "Reviewer",
  decisions: "Decisions in force",
  from: "From",
  to: "To",
  codebook: "Codebook",
  noCodebook: "the decisions of this case name none",
  holds: "What is in it",
  kind: "Kind",
  accepted: "accepted",
  edited: "edited",
  rejected: "rejected, left out",
  undecided: "not decided, left out",
  undecidedIn: "not decided, marked",
  reports: "Incident reports",
  statements: "Statements",
  machine: "What suggested it",
  machineText: "Read and put together by",
  measured: "How often it errs",
  measuredNote:
    "Measured on the dev parts of labelled sets, per cent, with the 95 % interval and the count it rests on. Rules were written with most of these sets in sight; on other texts it may read worse. These are figures of the version that made this page, reading with its model.",
  rulesAlone: "Some of these texts were read by the rules alone, which find less: the last column, where it was measured.",
  figure: "Figure",
  value: "Value",
  interval: "95 % interval",
  count: "n",
  rules: "rules alone",
  notMeasured: "not measured",
  notRead: "What the machine does not read",
  notReadText:
    "Pictures, video, tables and embedded posts; texts that are not in English; irony, and what a report leaves out. It reads attacks better than what is done by states (detention, disappearance, sentence, forced labour). What is not here may still have been reported.",
  together: "Incidents told by several documents",
  togetherNote:
    "A grade is of one value, never of an incident: it tells how many origins stand behind the value in the reports of this dossier, not whether it is true. Own voice counts nothing, and a copy adds nothing. A value that a person gave has no grade, and what the machine read in its place counts nothing.",
  claims: "Claims of several documents",
  incidents: "Incidents, report by report",
  series: "Series and situations",
  sources: "Statements by source",
  judgements: "Judgements on what is the same",
  judgementsNote:
    "Of two reports they hold against everything the machine found. Of statements and documents they are told, and change nothing here.",
  disputed: "Reviewers do not agree",
  documents: "Documents, to check it by",
  check: "How to check this",
  checkText:
    "Everything here can be checked without a network, against the case or against the original files. The SHA-256 of an original file (sha256sum FILE) is that of its bytes below. Characters count in UTF-16 code units of the text whose SHA-256 stands with each footnote. In the case, sayso show ID prints a report, a statement or a document by the start of its id.",
  skip: "Skip to the incidents",
  foot: "Made by Sayso, offline.",
  emptyHere: "Nothing of it was decided.",
} as const;
