// The only file that picks adapters. Each part is loaded when it is first asked for: `sayso --help` loads none.
import type { ByteOrderMark } from "../adapters/exchange/csv.ts";
import type { CodebookName } from "../core/codebooks/codebook-names.ts";
import type { CodebookTables } from "../core/codebooks/codebook-tables.ts";
import type { Table } from "../core/codebooks/table.ts";
import type { ExtractionTables } from "../core/extraction/context.ts";
import type { ActorLexicon, Dossier } from "../core/model/index.ts";
import type { Reading } from "../core/model/reading.ts";
import type { DecideParts } from "../desk/decide-parts.ts";
import type { ImportParts } from "../desk/import-documents.ts";
import type { LinkingTables } from "../desk/link-documents.ts";
import type { CaseLinker } from "../desk/ports/case-linker.ts";
import type { CaseStore } from "../desk/ports/case-store.ts";
import type { Clock, IdSource, Timer } from "../desk/ports/clock.ts";
import type { DocumentReader, FileToRead } from "../desk/ports/document-reader.ts";
import type { FileSource } from "../desk/ports/file-source.ts";
import type { Hashing } from "../desk/ports/hashing.ts";
import type { ListReader, ListsAmong } from "../desk/ports/list-reader.ts";
import type { MentionDetector } from "../desk/ports/mention-detector.ts";
import type { PlaceAtlas } from "../desk/ports/place-atlas.ts";
import type { ListParts } from "../desk/supplements.ts";

/** A list of places or actors that a person added, as its JSON text. `name` is for messages. */
export interface SupplementText {
  readonly name: string;
  readonly content: string;
}

/** Lists that add names to the shipped tables. */
export interface Supplements {
  readonly gazetteers: readonly SupplementText[];
  readonly actors: readonly SupplementText[];
}

/** How texts are read: with the model where there is one, or by the rules alone; on how many threads (all cores where null). */
export interface ReadingChoice {
  readonly rulesOnly: boolean;
  readonly threads: number | null;
}

/** What reading a text takes. `notice` tells a person, once, what is not as usual. */
export interface ReadingParts {
  readonly tables: ExtractionTables;
  readonly detectors: readonly MentionDetector[];
  readonly notice: string | null;
}

/** Loads the tables and the detectors. Throws `supplement-invalid` and `model-damaged`. */
export async function composeReading(
  supplements: Supplements,
  choice: ReadingChoice = { rulesOnly: true, threads: null },
): Promise<ReadingParts> {
  const { loadGazetteer } = await import("../adapters/tables/load-gazetteer.ts");
  const { loadActors } = await import("../adapters/tables/load-actors.ts");
  const { rulesDetector } = await import("../adapters/models/rules-detector.ts");
  const { nodeHashing } = await import("../adapters/system/system-clock.ts");
  const [gazetteer, actors] = await Promise.all([loadGazetteer(supplements.gazetteers), loadActors(supplements.actors)]);
  const { detector, notice } = await withEncoder(rulesDetector({ gazetteer, actors }), choice);
  return { tables: { gazetteer, actors, sha256: nodeHashing.text }, detectors: [detector], notice };
}

async function withEncoder(
  rules: MentionDetector,
  { rulesOnly, threads }: ReadingChoice,
): Promise<{ readonly detector: MentionDetector; readonly notice: string | null }> {
  if (rulesOnly) return { detector: rules, notice: null };
  const { availableParallelism } = await import("node:os");
  const { loadEncoders } = await import("../adapters/models/encoder/load-encoders.ts");
  const { encoderDetector } = await import("../adapters/models/encoder/encoder-detector.ts");
  const loaded = await loadEncoders(threads ?? availableParallelism());
  if ("parts" in loaded) return { detector: encoderDetector(rules, loaded.parts), notice: null };
  return {
    detector: rules,
    notice: `Reading by the rules alone, which find fewer statements: the model is left out because ${loaded.missing}.`,
  };
}

/** What linking takes: the shipped word weights and the hash that names origins. */
export async function composeLinking(): Promise<LinkingTables> {
  const { loadWordWeights } = await import("../adapters/tables/load-word-weights.ts");
  const { nodeHashing } = await import("../adapters/system/system-clock.ts");
  return { weights: await loadWordWeights(), sha256: nodeHashing.text };
}

export type { AskedOfThread, ToldByThread } from "../adapters/system/thread-case-linker.ts";

/** What puts a case together in a thread of its own. `memoryMb` bounds its heap; null leaves it to Node. */
export async function composeCaseLinker(memoryMb: number | null = null): Promise<CaseLinker> {
  const { ThreadCaseLinker } = await import("../adapters/system/thread-case-linker.ts");
  const { extname, join } = await import("node:path");
  // TypeScript in the repository, JavaScript in the package: the entry is written as this file is.
  return new ThreadCaseLinker(join(import.meta.dirname, `linking-worker${extname(import.meta.filename)}`), memoryMb);
}

/** What deciding takes. */
export async function composeDeciding(store: CaseStore, codebook: string | undefined): Promise<DecideParts> {
  const peoples: DecideParts["peoples"] = async () => (await composeImport(store, { rulesOnly: true, threads: null })).tables;
  return { store, ...(await composeSystem()), codebook: codebook?.trim() || null, peoples };
}

/** The clock, the ids and the hash of this machine. */
export interface SystemParts {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly ids: IdSource;
  readonly hashing: Hashing;
}

export async function composeSystem(): Promise<SystemParts> {
  const { nodeHashing, systemClock, systemTimer, uuidv7Source } = await import("../adapters/system/system-clock.ts");
  return { clock: systemClock, timer: systemTimer, ids: uuidv7Source(), hashing: nodeHashing };
}

/** Opens the case in a folder, or makes one. */
export async function composeCase(folder: string, mode: "create" | "existing", passphrase: string | null): Promise<CaseStore> {
  const { openSqliteCase } = await import("../adapters/stores/sqlite/sqlite-case-store.ts");
  return openSqliteCase({ folder, mode, passphrase, now: new Date().toISOString() });
}

/** Whether the case in a folder takes a passphrase. Throws `case-not-found`. */
export async function sealOfCase(folder: string): Promise<"open" | "sealed"> {
  const { sealOf } = await import("../adapters/stores/sqlite/case-file.ts");
  return sealOf(folder);
}

/** Whether there is a case in a folder. */
export async function caseIsThere(folder: string): Promise<boolean> {
  const { caseExists } = await import("../adapters/stores/sqlite/case-file.ts");
  return caseExists(folder);
}

/** What keeping lists of places and actors with a case takes. */
export async function composeLists(store: CaseStore): Promise<ListParts> {
  const { clock, ids } = await composeSystem();
  return { store, clock, ids, readList: await composeListReader() };
}

/** What parts lists from documents among files that were handed over. */
export async function composeListsAmong(): Promise<ListsAmong> {
  return (await import("../adapters/readers/json/lists-among.ts")).listsAmong;
}

/** What reads a person's own lists. */
export async function composeListReader(): Promise<ListReader> {
  return (await import("../adapters/tables/read-supplement.ts")).readSupplement;
}

/** Everything that importing into a case takes: the case's own supplements among the tables. */
export async function composeImport(store: CaseStore, choice: ReadingChoice): Promise<ImportParts & { readonly notice: string | null }> {
  const held = await store.read((work) => store.supplements.all(work));
  const of = (kind: "places" | "actors"): readonly SupplementText[] => held.filter((one) => one.kind === kind);
  const reading = await composeReading({ gazetteers: of("places"), actors: of("actors") }, choice);
  return { store, ...(await composeFiles()), ...(await composeSystem()), ...reading };
}

/** Where reported places lie, by the gazetteer with the case's own lists of places. */
export async function composeAtlas(store: CaseStore): Promise<PlaceAtlas> {
  const { loadGazetteer } = await import("../adapters/tables/load-gazetteer.ts");
  const { gazetteerAtlas } = await import("../adapters/tables/gazetteer-atlas.ts");
  const held = await store.read((work) => store.supplements.all(work));
  return gazetteerAtlas(await loadGazetteer(held.filter(({ kind }) => kind === "places")));
}

/** What the map is drawn on. */
export async function composeBasemap(): Promise<Uint8Array> {
  return (await import("../adapters/tables/load-basemap.ts")).loadBasemap();
}

/** Files that were handed over with their bytes, as the desk is given them. */
export async function composeGivenFiles(): Promise<(given: readonly FileToRead[]) => FileSource> {
  return (await import("../adapters/readers/files/given-files.ts")).givenFiles;
}

/** The list of actors, the case's own among them. */
export async function composeActors(store: CaseStore): Promise<ActorLexicon> {
  const { loadActors } = await import("../adapters/tables/load-actors.ts");
  const held = await store.read((work) => store.supplements.all(work));
  return loadActors(held.filter(({ kind }) => kind === "actors"));
}

export async function composeFiles(): Promise<{ readonly files: FileSource; readonly reader: DocumentReader }> {
  const { diskFiles } = await import("../adapters/readers/files/disk-files.ts");
  const { anyReader } = await import("../adapters/readers/any-reader.ts");
  return { files: diskFiles(), reader: anyReader() };
}

/** A table as a file; `rows` counts them without the line of column names. */
export interface TableFile {
  readonly name: string;
  readonly content: string;
  readonly rows: number;
}

export type TableFiles = (codebook: CodebookName, tables: CodebookTables, mark: ByteOrderMark) => readonly TableFile[];

/** The tables of a codebook as files: rows, footnotes, what was left out. */
export async function composeTables(): Promise<TableFiles> {
  const { csvOf } = await import("../adapters/exchange/csv.ts");
  const fileOf = (name: string, table: Table, mark: ByteOrderMark): TableFile => ({
    name,
    content: csvOf(table, mark),
    rows: table.rows.length,
  });
  return (codebook, { rows, footnotes, leftOut }, mark) => [
    fileOf(`${codebook}.csv`, rows, mark),
    fileOf(`${codebook}-footnotes.csv`, footnotes, mark),
    fileOf(`${codebook}-left-out.csv`, leftOut, mark),
  ];
}

/** The reading as one HTML file, its style named by hash in its own security policy. */
export async function renderReadingPage(reading: Reading): Promise<string> {
  const { renderReading } = await import("../web/reading/render-reading.ts");
  return renderReading(reading, await styleHash());
}

/** The dossier as one HTML file, in the same way. */
export async function renderDossierPage(dossier: Dossier): Promise<string> {
  const { renderDossier } = await import("../web/reading/render-dossier.ts");
  return renderDossier(dossier, await styleHash());
}

async function styleHash(): Promise<string> {
  const { readingStyle } = await import("../web/reading/page.ts");
  const { createHash } = await import("node:crypto");
  return createHash("sha256").update(readingStyle()).digest("base64");
}
