declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** SHA-256 in hex over (SHA-256 of the bytes, publisher, url, title). Equal bytes under another publisher are another document. */
export type DocumentId = Branded<"DocumentId">;
/** SHA-256 in hex over the UTF-8 of one text that a reader made of a document. Spans name their text. */
export type TextId = Branded<"TextId">;
/** SHA-256 in hex over (text, kind, spans): the same statement from any extractor has the same id. */
export type StatementId = Branded<"StatementId">;
/** SHA-256 in hex over (text, kind, spans) of an incident report. */
export type ReportId = Branded<"ReportId">;
/** UUIDv7: sorts by time of decision. */
export type DecisionId = Branded<"DecisionId">;
/** UUIDv7 of one run of an import. */
export type RunId = Branded<"RunId">;
/** Key of an actor in a lexicon, e.g. `actors:baloch-liberation-army`. */
export type ActorId = Branded<"ActorId">;
/** Key of a place in a gazetteer, e.g. `geonames:1163024`. */
export type PlaceId = Branded<"PlaceId">;

/** SHA-256 of the UTF-8 of `text`, as 64 lower-case hex digits. Core is handed one by its caller: it imports nothing. */
export type Sha256 = (text: string) => string;

/** Serialises the parts of an identity so that no two different lists of parts give the same string. */
function identity(parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

/** What makes a document the same document. `null` is "not known". */
export interface DocumentIdentity {
  readonly bytesSha256: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly title: string | null;
}

export function documentIdOf(sha256: Sha256, of: DocumentIdentity): DocumentId {
  return sha256(identity([of.bytesSha256, of.publisher, of.url, of.title])) as DocumentId;
}

export function textIdOf(sha256: Sha256, text: string): TextId {
  return sha256(text) as TextId;
}

export function statementIdOf(sha256: Sha256, text: TextId, spans: readonly (readonly (readonly [number, number])[])[]): StatementId {
  return sha256(identity([text, "statement", spans])) as StatementId;
}

export function reportIdOf(sha256: Sha256, text: TextId, kind: string, spans: readonly (readonly [number, number])[]): ReportId {
  return sha256(identity([text, kind, spans])) as ReportId;
}
