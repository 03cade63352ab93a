import type { LinkingDocument, WordWeights } from "../model/index.ts";
import { outlineOf } from "../text/index.ts";
import { newsSentencesOf } from "./copies/news-sentences.ts";
import { type NewsTerms, newsTermsOf } from "./copies/news-terms.ts";
import { type PackedDetails, packed, unpacked } from "./copies/packed-details.ts";
import { type RareDetails, rareDetailsOf } from "./copies/rare-details.ts";
import { type ComparableReport, comparable } from "./incidents/comparable-report.ts";
import { profilesOf } from "./incidents/report-profile.ts";
import { Interned } from "./interned.ts";

/** What of a document's text is compared with others, read in one go and held in numbers. */
export interface DocumentReading {
  readonly terms: NewsTerms;
  readonly reports: readonly ComparableReport[];
  /** Rare words that are told once or twice and are no names, as numbers of the vocabulary: what a telling anew must share. */
  readonly rareWords: readonly number[];
  readonly details: PackedDetails;
  /** Two rare words side by side that are written as a name, as numbers of the vocabulary. */
  readonly nameRuns: readonly number[];
}

/** Rare details of so many documents are held at a time. */
const MOST_DETAILS = 400;
/** A detail told oftener is what its text is about: see `compareTellings`. */
const MOST_TIMES = 2;

/** Reads each document once. Numbers of the vocabulary hold for one `DocumentReadings` alone. */
export class DocumentReadings {
  readonly vocabulary = new Interned();
  readonly weights: WordWeights;
  private readonly known = new Map<LinkingDocument, DocumentReading>();
  private readonly details = new Map<LinkingDocument, Omit<RareDetails, "nameRuns">>();

  constructor(weights: WordWeights) {
    this.weights = weights;
  }

  of(document: LinkingDocument): DocumentReading {
    const known = this.known.get(document);
    if (known !== undefined) return known;
    const reading = this.read(document);
    this.known.set(document, reading);
    return reading;
  }

  /** Forgets all other documents. */
  keepOnly(documents: Iterable<LinkingDocument>): void {
    const kept = new Set(documents);
    for (const document of this.known.keys()) if (!kept.has(document)) this.known.delete(document);
    this.details.clear();
  }

  /** All rare details of a document: large, and asked for of few. */
  detailsOf(document: LinkingDocument): Omit<RareDetails, "nameRuns"> {
    const known = this.details.get(document);
    if (known !== undefined) return known;
    for (const [oldest] of this.details) {
      if (this.details.size < MOST_DETAILS) break;
      this.details.delete(oldest);
    }
    const details = unpacked(this.of(document).details, this.vocabulary);
    this.details.set(document, details);
    return details;
  }

  private read(document: LinkingDocument): DocumentReading {
    const outline = outlineOf(document.text);
    const news = newsSentencesOf(outline);
    const found = rareDetailsOf(document.text, this.weights, outline, news);
    const numberOf = (text: string): number => this.vocabulary.numberOf(text);
    const rareWords = [...found.byKey.values()]
      .filter(({ kind, times }) => kind !== "name" && times <= MOST_TIMES)
      .map(({ key }) => numberOf(key));
    return {
      terms: newsTermsOf(document.text, outline, news),
      reports: profilesOf(document, this.weights, outline).map((profile) => comparable(profile, this)),
      rareWords,
      details: packed(found, this.vocabulary),
      nameRuns: Array.from(found.nameRuns, numberOf),
    };
  }
}
