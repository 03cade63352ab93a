import type { ActorLexicon, Dossier } from "../../core/model/index.ts";
import { CaseOverview, type Overview } from "../../desk/case-overview.ts";
import type { ImportParts } from "../../desk/import-documents.ts";
import type { LinkingTables } from "../../desk/link-documents.ts";
import { LinkedAtDesk } from "../../desk/linked-at-desk.ts";
import type { CaseLinker } from "../../desk/ports/case-linker.ts";
import type { CaseStore } from "../../desk/ports/case-store.ts";
import type { Clock, IdSource, Timer } from "../../desk/ports/clock.ts";
import type { FileToRead } from "../../desk/ports/document-reader.ts";
import type { FileSource } from "../../desk/ports/file-source.ts";
import type { Hashing } from "../../desk/ports/hashing.ts";
import type { ListReader, ListsAmong } from "../../desk/ports/list-reader.ts";
import type { PlaceAtlas } from "../../desk/ports/place-atlas.ts";
import { seenBy } from "../../desk/seen-by.ts";
import type { ListParts } from "../../desk/supplements.ts";
import type { DeskEventView } from "../../wire/desk-views.ts";
import { SaysoError } from "../../wire/error-codes.ts";
import type { TableFiles } from "../compose.ts";

/** What the desk is put together from. */
export interface DeskParts {
  readonly caseName: string;
  readonly version: string;
  readonly reviewer: string | null;
  /** `blind`: the reviewer sees nothing of the machine or of others, and makes their own decisions alone. It takes a reviewer. */
  readonly sight: "all" | "blind";
  readonly idleMinutes: number | null;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly ids: IdSource;
  /** Codebook that decisions made here follow; null where none was given. */
  readonly codebook: string | null;
  readonly hashing: Pick<Hashing, "text">;
  /** Opens the case again after the desk was locked. Throws `passphrase-wrong`, `case-locked`. */
  readonly open: (passphrase: string | null) => Promise<CaseStore>;
  /** Everything that importing takes but the files, and a notice where texts are not read as usual. Loads the model. */
  readonly importing: (store: CaseStore) => Promise<Omit<ImportParts, "files"> & { readonly notice: string | null }>;
  /** What putting reports together takes, for a dossier. */
  readonly linking: () => Promise<LinkingTables>;
  /** What puts the case together beside the desk, begun when a page first asks for it and ended when the desk locks. */
  readonly linker: () => Promise<CaseLinker>;
  /** A dossier as one page. */
  readonly dossierPage: (dossier: Dossier) => Promise<string>;
  /** The tables of a codebook as files. */
  readonly tableFiles: () => Promise<TableFiles>;
  /** The list of actors, the case's own among them. */
  readonly actors: (store: CaseStore) => Promise<ActorLexicon>;
  /** Where reported places lie, by the gazetteer and the case's own lists. */
  readonly atlas: (store: CaseStore) => Promise<PlaceAtlas>;
  /** What the map is drawn on: JSON, compressed by gzip. */
  readonly basemap: () => Promise<Uint8Array>;
  readonly readList: ListReader;
  readonly listsAmong: ListsAmong;
  readonly filesOf: (given: readonly FileToRead[]) => FileSource;
  /** The example press file, taken into an empty case. */
  readonly demo: { readonly files: FileSource; readonly paths: readonly string[]; prepare(store: CaseStore): Promise<void> } | null;
}

type Listener = (event: DeskEventView) => void;

/** How often the case is asked whether another program wrote to it, in milliseconds. */
const POLL_MS = 1000;

/** One run of the desk: the open case, or none while it is locked; and the windows that are told when it changes. */
export class DeskSession {
  readonly parts: DeskParts;
  readonly #listeners = new Set<Listener>();
  #store: CaseStore | null;
  /** That case as this session may see it. */
  #seen: CaseStore;
  #seal: "open" | "sealed";
  #overview: CaseOverview;
  #linked: LinkedAtDesk;
  #importing: { readonly lists: string; readonly parts: ReturnType<DeskParts["importing"]> } | null = null;
  /** How far the import of this desk is; null where none runs. */
  #import: Extract<DeskEventView, { event: "importing" }> | null = null;
  #atlas: Promise<PlaceAtlas> | null = null;
  #mark: string;
  #touched = Date.now();
  readonly #timer: NodeJS.Timeout;

  static async over(parts: DeskParts, store: CaseStore): Promise<DeskSession> {
    return new DeskSession(parts, store, await store.seal(), await store.mark());
  }

  private constructor(parts: DeskParts, store: CaseStore, seal: "open" | "sealed", mark: string) {
    this.parts = parts;
    this.#store = store;
    this.#seen = this.#seenOf(store);
    this.#seal = seal;
    this.#mark = mark;
    this.#overview = this.#overviewOf(store);
    this.#linked = this.#linkedOf(store);
    this.#timer = setInterval(() => void this.#look().catch(() => undefined), POLL_MS); // A case that is busy is asked again.
    this.#timer.unref();
  }

  /** The open case, as this session may see it. Throws `desk-locked`. */
  get store(): CaseStore {
    void this.#whole;
    return this.#seen;
  }

  get #whole(): CaseStore {
    if (this.#store === null) throw new SaysoError("desk-locked", "The desk is locked.");
    return this.#store;
  }

  get lock(): "locked" | "unlocked" {
    return this.#store === null ? "locked" : "unlocked";
  }

  get seal(): "open" | "sealed" {
    return this.#seal;
  }

  overview(): Promise<Overview> {
    void this.store;
    return this.#overview.current();
  }

  /** The case put together. Throws `desk-locked`. */
  get linked(): LinkedAtDesk {
    void this.store;
    return this.#linked;
  }

  /** Model and tables, loaded once and kept for as long as the case keeps the same lists, whoever changes them. */
  async importing(): ReturnType<DeskParts["importing"]> {
    const store = this.#whole;
    const held = await store.read((work) => store.supplements.all(work));
    const lists = this.parts.hashing.text(JSON.stringify(held));
    if (this.#importing?.lists === lists) return this.#importing.parts;
    const importing = { lists, parts: this.parts.importing(store) };
    this.#importing = importing;
    importing.parts.catch(() => {
      if (this.#importing === importing) this.#importing = null;
    });
    return importing.parts;
  }

  /** What keeping lists takes. */
  get lists(): ListParts {
    const { clock, ids, readList } = this.parts;
    return { store: this.store, clock, ids, readList };
  }

  /** Loaded when it is first asked for, and anew once the case changed. */
  atlas(): Promise<PlaceAtlas> {
    this.#atlas ??= this.parts.atlas(this.store);
    this.#atlas.catch(() => {
      this.#atlas = null;
    });
    return this.#atlas;
  }

  /** Runs one import and no other beside it. Throws `case-busy`. */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#import !== null) throw new SaysoError("case-busy", "Another import is under way in this desk.");
    this.imports(0, 0);
    try {
      return await work();
    } finally {
      this.#import = null;
      this.#tell({ event: "imported" });
    }
  }

  /** Tells every window how far the import is. */
  imports(done: number, total: number): void {
    this.#import = { event: "importing", done, total };
    this.#tell(this.#import);
  }

  /** A window that comes while an import runs is told of it at once. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#import !== null) listener(this.#import);
    return () => this.#listeners.delete(listener);
  }

  /** A person did something, so many seconds ago: the desk is not idle. */
  touch(secondsAgo = 0): void {
    this.#touched = Math.max(this.#touched, Date.now() - 1000 * secondsAgo);
  }

  /** Tells every window at once instead of at the next look. */
  async changed(): Promise<void> {
    await this.#look();
  }

  /** Forgets the case: its key is in memory no more. */
  async lockUp(): Promise<void> {
    const store = this.#store;
    if (store === null || this.#import !== null) return;
    this.#seal = await store.seal();
    this.#store = null;
    this.#importing = null;
    this.#atlas = null;
    const linked = this.#linked;
    this.#overview = this.#overviewOf(store);
    this.#linked = this.#linkedOf(store);
    await linked.end();
    await store.close();
    this.#tell({ event: "locked" });
  }

  /** Throws `passphrase-wrong`, `case-locked`. */
  async unlock(passphrase: string | null): Promise<void> {
    if (this.#store !== null) return;
    const store = await this.parts.open(passphrase);
    this.#store = store;
    this.#seen = this.#seenOf(store);
    this.#overview = this.#overviewOf(store);
    this.#linked = this.#linkedOf(store);
    this.touch();
    this.#tell({ event: "unlocked" });
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    const store = this.#store;
    this.#store = null;
    await this.#linked.end();
    await store?.close();
  }

  #overviewOf(store: CaseStore): CaseOverview {
    return new CaseOverview(this.#seenOf(store));
  }

  #seenOf(store: CaseStore): CaseStore {
    const { sight, reviewer } = this.parts;
    if (sight === "all") return store;
    if (reviewer === null) throw new SaysoError("decision-invalid", "Who works blind gives a handle.");
    return seenBy(store, reviewer);
  }

  #linkedOf(store: CaseStore): LinkedAtDesk {
    const { clock, timer, linker } = this.parts;
    return new LinkedAtDesk({ store, clock, timer, linker, overview: () => this.overview(), tell: () => this.#tell({ event: "linked" }) });
  }

  async #look(): Promise<void> {
    const { idleMinutes } = this.parts;
    if (idleMinutes !== null && Date.now() - this.#touched > idleMinutes * 60_000) return this.lockUp();
    const mark = await this.#store?.mark();
    if (mark === undefined || mark === this.#mark) return;
    this.#mark = mark;
    this.#atlas = null; // What was written may be a list of places.
    this.#tell({ event: "changed" });
  }

  #tell(event: DeskEventView): void {
    for (const listener of this.#listeners) listener(event);
  }
}
