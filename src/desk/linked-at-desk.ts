import type { Decided } from "../core/decisions/apply-decisions.ts";
import type { DocumentToShow } from "../core/dossier/document-to-show.ts";
import type { WithoutRequest } from "../wire/desk-requests.ts";
import { ERROR_CODES, isSaysoError, SaysoError } from "../wire/error-codes.ts";
import type { LinkingView } from "../wire/linked-views.ts";
import { discountsIn, documentToShow, standingsIn } from "./case-documents.ts";
import type { DocumentFacts, Overview } from "./case-overview.ts";
import { changesBetween, type WhatIsLinked, whatIsLinked } from "./linking-state.ts";
import { type NamesAtDesk, POLICIES } from "./names-at-desk.ts";
import type { CaseLinker, LinkedParts, LinkedRows } from "./ports/case-linker.ts";
import type { CaseStore } from "./ports/case-store.ts";
import type { Clock, Timer } from "./ports/clock.ts";
import type { CaseToShow, LinkedToShow } from "./show-linked.ts";
import { takeParts } from "./take-parts.ts";
import { TextsWhenAsked } from "./texts-when-asked.ts";
import type { Without } from "./without.ts";

/** As long as an answer waits for what is being put together, in milliseconds: small cases never show that it takes time. */
const PATIENCE_MS = 1500;
/** For so long nothing is tried again that failed, in milliseconds: pages ask by themselves. */
const AGAIN_MS = 10_000;
/** Documents that are read and handed over before another request has its turn. */
const TOGETHER = 8;

/** The case put together, with the rows of its lists. */
export interface ShownAtDesk extends CaseToShow {
  readonly rows: LinkedRows;
}

interface Result {
  readonly of: WhatIsLinked;
  readonly asOf: string;
  readonly shown: Readonly<Record<NamesAtDesk, ShownAtDesk>>;
}

interface Run {
  readonly of: WhatIsLinked;
  readonly ended: Promise<void>;
}

interface AtDeskParts {
  readonly store: CaseStore;
  readonly clock: Clock;
  readonly timer: Timer;
  /** The case as lists have it: who works blind sees nobody else's decisions there, and so none are linked by. */
  readonly overview: () => Promise<Overview>;
  readonly linker: () => Promise<CaseLinker>;
  /** Told when a result is there, or will not come. */
  readonly tell: () => void;
}

const NOTHING_TAKEN: LinkedParts = { incidents: [], claims: [], drifts: [] };

/**
 * Keeps the case put together for as long as nothing changes that linking reads. Begun when a page first asks; what was put together last is
 * shown until the next is there. What changes during a run is taken up by the run after it, once: a run is never in vain.
 */
export class LinkedAtDesk {
  readonly #parts: AtDeskParts;
  #linker: Promise<CaseLinker> | null = null;
  /** What the linker was handed over, and what is shown of it here. */
  #handed = new WeakMap<DocumentFacts, DocumentToShow>();
  #taken: LinkedParts = NOTHING_TAKEN;
  #decided: Pick<Decided, "members"> = { members: new Map() };
  #seen: { readonly overview: Overview; readonly linked: WhatIsLinked } | null = null;
  #result: Result | null = null;
  #run: Run | null = null;
  #failed: { readonly of: WhatIsLinked; readonly error: SaysoError; readonly at: number } | null = null;
  #lasted = 0;
  #isOver = false;

  constructor(parts: AtDeskParts) {
    this.#parts = parts;
  }

  /** The case put together as it stands now, or as it was last. Throws `linking-under-way` where it never was, and why it will not be. */
  async current(names: NamesAtDesk): Promise<ShownAtDesk> {
    const wanted = await this.#wanted();
    if (!this.#isResultOf(wanted)) await this.#waitFor(wanted);
    if (this.#result !== null) return this.#result.shown[names];
    const failed = this.#failureOf(wanted);
    if (failed !== null) throw failed;
    throw new SaysoError("linking-under-way", `The case is being put together: ${wanted.documents.length} documents.`);
  }

  /** What changes without something, in what was put together last. */
  async without(asked: WithoutRequest, names: NamesAtDesk): Promise<Without> {
    await this.current(names);
    return (await this.#bringLinker()).without(asked, names);
  }

  /** How far it is. Begins nothing. */
  async status(): Promise<LinkingView> {
    const wanted = await this.#wanted();
    const error = this.#failureOf(wanted);
    const state = this.#isResultOf(wanted) ? "ready" : this.#run !== null ? "linking" : error !== null ? "failed" : "waiting";
    return {
      state,
      documents: wanted.documents.length,
      asOf: this.#result?.asOf ?? null,
      changes: this.#result === null ? 0 : changesBetween(this.#result.of, wanted),
      error: error && { code: error.code, message: error.message, doNext: ERROR_CODES[error.code].doNext },
    };
  }

  /** Ends what is under way and lets go of everything. */
  async end(): Promise<void> {
    this.#isOver = true;
    this.#result = null;
    const linker = this.#linker;
    this.#linker = null;
    await (await linker?.catch(() => null))?.end();
  }

  async #wanted(): Promise<WhatIsLinked> {
    const overview = await this.#parts.overview();
    this.#decided = overview.decided;
    if (this.#seen?.overview !== overview) {
      const linked = whatIsLinked(overview);
      const isSame = this.#seen !== null && changesBetween(this.#seen.linked, linked) === 0;
      this.#seen = { overview, linked: isSame && this.#seen !== null ? this.#seen.linked : linked };
    }
    return this.#seen.linked;
  }

  #isResultOf(wanted: WhatIsLinked): boolean {
    return this.#result !== null && (this.#result.of === wanted || changesBetween(this.#result.of, wanted) === 0);
  }

  #failureOf(wanted: WhatIsLinked): SaysoError | null {
    return this.#failed?.of === wanted && this.#parts.timer.elapsed() - this.#failed.at < AGAIN_MS ? this.#failed.error : null;
  }

  /** Where the last run took long, nobody waits: what was put together last is shown meanwhile. */
  async #waitFor(wanted: WhatIsLinked): Promise<void> {
    if (this.#failureOf(wanted) !== null) return;
    const until = this.#parts.timer.elapsed() + (this.#lasted > PATIENCE_MS && this.#result !== null ? 0 : PATIENCE_MS);
    while (!this.#isResultOf(wanted) && this.#failureOf(wanted) === null && !this.#isOver) {
      this.#run ??= this.#begin(wanted);
      const left = until - this.#parts.timer.elapsed();
      if (left <= 0) return;
      await Promise.race([this.#run.ended, this.#parts.timer.wait(left)]);
    }
  }

  #begin(of: WhatIsLinked): Run {
    const begun = this.#parts.timer.elapsed();
    const ended = this.#bring(of)
      .then(
        (result) => {
          if (!this.#isOver) this.#result = result;
          this.#failed = null;
        },
        (error: unknown) => this.#fail(of, error),
      )
      .then(() => {
        this.#lasted = this.#parts.timer.elapsed() - begun;
        this.#run = null;
        if (!this.#isOver) this.#parts.tell();
      });
    return { of, ended };
  }

  /** A linker in which something failed is of no more use: the next run begins with another, which has to be handed everything. */
  #fail(of: WhatIsLinked, cause: unknown): void {
    const error = isSaysoError(cause) ? cause : new SaysoError("linking-failed", ERROR_CODES["linking-failed"].means, { cause });
    this.#failed = { of, error, at: this.#parts.timer.elapsed() };
    const linker = this.#linker;
    this.#linker = null;
    this.#taken = NOTHING_TAKEN;
    this.#handed = new WeakMap();
    void linker?.then((one) => one.end()).catch(() => undefined);
  }

  #bringLinker(): Promise<CaseLinker> {
    if (this.#isOver) throw new SaysoError("desk-locked", "The desk is locked.");
    this.#linker ??= this.#parts.linker();
    return this.#linker;
  }

  async #bring(of: WhatIsLinked): Promise<Result> {
    const asOf = await this.#parts.clock.now();
    const linker = await this.#bringLinker();
    const shown = await this.#handOver(linker, of);
    const { documents, ...decided } = of;
    const sizes = await linker.link({ ...decided, documents: shown.map(({ document }) => document.id) });
    const before = this.#taken;
    const incidents = await takeParts(linker, "incidents", sizes, before.incidents);
    const claims = await takeParts(linker, "claims", sizes, before.claims);
    const drifts = await takeParts(linker, "drifts", sizes, before.drifts);
    this.#taken = { incidents, claims, drifts };
    const linked: LinkedToShow = { shown, by: sizes.by, corroborated: { incidents, claims }, linked: { drifts } };
    const asNamed = async (names: NamesAtDesk): Promise<ShownAtDesk> => {
      const policy = POLICIES[names];
      return { linked, texts: new TextsWhenAsked(shown, policy), policy, rows: await linker.rows(names) };
    };
    return { of, asOf, shown: { shown: await asNamed("shown"), veiled: await asNamed("veiled") } };
  }

  /** Reads what is new and hands it over, a few at a time. What a person decided of it is looked up when it is shown. */
  async #handOver(linker: CaseLinker, { documents }: WhatIsLinked): Promise<readonly DocumentToShow[]> {
    const standing: DocumentToShow["standing"] = (id) => standingsIn(this.#decided)(id);
    const discounts: DocumentToShow["discounts"] = (id) => discountsIn(this.#decided)(id);
    const fresh = documents.filter((facts) => !this.#handed.has(facts));
    for (let from = 0; from < fresh.length; from += TOGETHER) {
      const { decided } = await this.#parts.overview();
      const read: DocumentToShow[] = [];
      for (const facts of fresh.slice(from, from + TOGETHER)) {
        if (this.#isOver) throw new SaysoError("desk-locked", "The desk is locked.");
        const one = await documentToShow(this.#parts.store, facts.document.id, decided);
        if (one === null) continue; // Destroyed since.
        this.#handed.set(facts, { ...one, standing, discounts });
        read.push(one);
      }
      await linker.take(read.map(({ document, text, extraction, names }) => ({ document, text, extraction, names })));
    }
    return documents.flatMap((facts) => this.#handed.get(facts) ?? []);
  }
}
