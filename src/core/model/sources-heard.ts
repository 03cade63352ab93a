import type { ActorId, DocumentId, ReportId, StatementId } from "./ids.ts";
import type { Polarity, SpeechAct } from "./statement.ts";

/** What a source is named as. `unnamed`: the text says that it is nobody one may know ("security sources"). */
export type KindHeard = "institution" | "office" | "collective" | "unnamed";

/** A hand that passed statements on. `spokesman`: somebody who spoke for the source, whoever that was. */
export interface ThroughHand {
  readonly name: string;
  readonly role: "relay" | "document" | "spokesman" | "gap";
  readonly statements: number;
}

/** How often something was done with what is told: `denies` and `claim-of-responsibility` is a claim that is denied. */
export interface ToldHow {
  readonly polarity: Polarity;
  readonly act: SpeechAct;
  readonly statements: number;
}

/** Reports whose values statements carry: by those that assert, by those that deny or question, and by those that do neither. */
export interface ReportsCarried {
  readonly for: readonly ReportId[];
  readonly against: readonly ReportId[];
  readonly neither: readonly ReportId[];
}

/** Where one statement is, with its words where they were asked for: names of persons are pseudonyms. */
export interface StatementHeard {
  readonly statement: StatementId;
  readonly document: DocumentId;
  readonly passage: string | null;
}

/** What is heard under one name over all documents. Documents are counted, never origins: copies of one text count each. */
export interface Heard {
  readonly statements: number;
  readonly documents: number;
  /** Statements that a person accepted or edited. */
  readonly reviewed: number;
  /** Who ran the documents; null is "not known". */
  readonly publishers: readonly { readonly name: string | null; readonly documents: number }[];
  /** Statements that the publisher has from the source itself, as far as the text shows. */
  readonly directly: number;
  readonly through: readonly ThroughHand[];
  readonly told: readonly ToldHow[];
  readonly reports: ReportsCarried;
  /** At most three, the earliest published first. */
  readonly examples: readonly StatementHeard[];
}

/** An institution, office, collective or kind of unnamed source. Never a person, a people or a faith. */
export interface SourceHeard extends Heard {
  readonly name: string;
  readonly kind: KindHeard;
  /** `word`: gathered by what it is alone ("police", "residents"), which may stand for several. */
  readonly namedBy: "name" | "word";
  /** Where the list of actors tells which one it is. */
  readonly actor: ActorId | null;
}

/** Persons who speak for nobody else, and whoever is not made out: counted together, named by no name. */
export interface PrivatePersonsHeard {
  readonly statements: number;
  readonly documents: number;
  /** What they are called, as "a resident", "a named person". */
  readonly words: readonly string[];
}

/** Everybody heard in a case: by documents, then statements, then name. */
export interface SourcesHeard {
  readonly sources: readonly SourceHeard[];
  /** Statements whose chain ends in a gap. */
  readonly nobodyShown: Heard;
  readonly privatePersons: PrivatePersonsHeard;
}
