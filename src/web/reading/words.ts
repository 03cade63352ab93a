// Every word of the reading that does not come from a document or the case, in one place.

export const WORDS = {
  pageTitle: "Sayso reading",
  heading: "What these reports say, and on whose say-so",
  notReviewed: "machine, not reviewed",
  bannerNothing:
    "Machine, not reviewed. No person has checked anything on this page. Every value is a suggestion beside the sentence it was read from.",
  bannerSome: "Partly reviewed. What no person decided is marked “machine, not reviewed”.",
  bannerAll: "Reviewed: a person decided each item on this page.",
  notRead:
    "What the machine does not read: pictures, video, tables and embedded posts; texts that are not in English; irony, and what a report leaves out. It reads attacks better than what is done by states (detention, disappearance, sentence, forced labour). Which reports tell of one incident is the machine’s suggestion too.",
  pseudonyms:
    "Names of persons that the machine recognised are replaced by pseudonyms, anew in each document. It may have missed some, and what reviewers typed stands as typed: read before you hand this on.",
  asWritten: "Names of persons stand as written.",
  differ: "told differently",
  ownVoice: "own voice",
  noSource: "names no source",
  together: "Told by several documents",
  togetherNote:
    "Reports put together by the machine, each with the reasons. A grade is of one value, never of an incident: it tells how many origins stand behind the value in these documents, not whether it is true. Own voice counts nothing, and a copy adds nothing.",
  claims: "Claims of several documents",
  origins: "Origins",
  copies: "Copies",
  drift: "Changed on the way",
  why: "Why together",
  contested: "contested",
  noOrigin: "no origin",
  incidents: "Incidents, report by report",
  editedBy: "given by",
  machineRead: "below, what the machine read",
  read: "the machine read",
  foundBelow: "below, what was found by",
  found: "gave first",
  rejected: "Rejected by a reviewer",
  recalled: "Recalled as background",
  series: "Series and situations",
  sources: "Statements by source",
  documents: "Documents",
  failed: "Not read",
  skip: "Skip to the incidents",
  evidence: "Evidence",
  empty: "Nothing was found.",
  bannerFoot: "Made by Sayso, offline. A value without a person’s decision is a machine’s suggestion. Read by",
} as const;

export const KIND_OF_SOURCE: Readonly<Record<string, string>> = {
  institution: "Institutions",
  office: "Holders of an office",
  collective: "Groups of people and organisations",
  person: "Persons",
  none: "Nobody named",
};
