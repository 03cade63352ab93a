import type { QueryClient } from "@tanstack/react-query";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { DecideTogetherRequest } from "../../../wire/desk-requests.ts";
import type { DecidedTogetherView, DecidedView } from "../../../wire/desk-views.ts";
import { DeskError, tell } from "../server/ask.ts";
import { pageLabel } from "../shell/pages.ts";
import { WORDS } from "../words.ts";

/** What a decision is about, for going back to it. */
export interface ItemPlace {
  readonly id: string;
  readonly document: string;
  /** What it is called in short, for telling what was undone; "" where that would name a person. */
  readonly name: string;
}

export type Verdict =
  | { readonly verdict: "accept" | "reject" | "coded"; readonly id: string }
  | { readonly verdict: "edit"; readonly id: string; readonly field: string; readonly value: string | readonly string[] }
  | { readonly verdict: "public" | "private"; readonly name: string; readonly document: string }
  | { readonly verdict: "add"; readonly document: string; readonly finding: Readonly<Record<string, unknown>> }
  | PairVerdict
  /** A value of a report's field, by where it is told; or, by a statement, its claim. */
  | {
      readonly verdict: "discount";
      readonly id: string;
      readonly field: string | null;
      readonly value: readonly [start: number, end: number] | null;
    }
  | { readonly verdict: "withdraw"; readonly decision: string };

/** Whether two reports tell of the same. */
export interface PairVerdict {
  readonly verdict: "same" | "not-same" | "unsure";
  readonly a: string;
  readonly b: string;
}

/** One step that can be undone: the decisions that are in force, or the withdrawals of them. */
interface Step {
  readonly decisions: readonly string[];
  readonly place: ItemPlace;
  /** What was told when it was done, and the page it was done on: words of the desk, none of the case. */
  readonly done: string;
  readonly page: string;
}

interface Told {
  readonly tone: "done" | "failed";
  readonly text: string;
  /** Makes the same words, told twice, be said twice. */
  readonly number: number;
}

export interface DecidingState {
  readonly reviewer: string | null;
  readonly asksReviewer: boolean;
  readonly why: string;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  readonly told: Told | null;
}

const REVIEWER = "sayso.reviewer";
/** Steps outlive a reload of their window, without what is called by words of the case: a browser may keep this on its disk. */
const STEPS = "sayso.steps-3";
const unnamed = (step: Step): Step => ({ ...step, place: { ...step.place, name: "" } });

function keptSteps(): Pick<DecidingState, "done" | "undone"> {
  try {
    const { done, undone } = JSON.parse(sessionStorage.getItem(STEPS) ?? "{}") as Partial<Pick<DecidingState, "done" | "undone">>;
    return { done: done ?? [], undone: undone ?? [] };
  } catch {
    return { done: [], undone: [] }; // Another version of the desk kept something else.
  }
}

/** Decides for the person at this window, and takes back step by step what was decided in it. The log only grows. */
export class Deciding {
  readonly #client: QueryClient;
  readonly #listeners = new Set<() => void>();
  #state: DecidingState;
  #answerReviewer: ((handle: string | null) => void) | null = null;
  /** One after another: an undo that overtakes its decision would find nothing. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: QueryClient, reviewer: string | null) {
    this.#client = client;
    const kept = reviewer ?? sessionStorage.getItem(REVIEWER);
    this.#state = { reviewer: kept, asksReviewer: false, why: "", told: null, ...keptSteps() };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): DecidingState => this.#state;

  /** Resolves to whether it was decided. */
  decide(verdict: Verdict, place: ItemPlace, words: string): Promise<boolean> {
    return this.#decided(() => this.#send(verdict), place, words);
  }

  /** Judges several pairs as one step: all of it is undone together. Resolves to whether it was decided. */
  judge(pairs: readonly PairVerdict[], place: ItemPlace, words: string): Promise<boolean> {
    return this.#decided(() => this.#sendTogether(pairs), place, words);
  }

  #decided(send: () => Promise<readonly string[] | null>, place: ItemPlace, words: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const decisions = await send();
      if (decisions === null) return false;
      // Withdrawing by hand is a step like another: what undoes it withdraws it.
      this.#stepped(decisions, place, words);
      return true;
    });
  }

  /** Adds what a person found in a document's text. Resolves to its id, or null where it was not taken. */
  add(finding: Readonly<Record<string, unknown>>, where: Omit<ItemPlace, "id">, words: string): Promise<string | null> {
    return this.#inTurn(async () => {
      const answer = await this.#tellDesk<DecidedView>("/decisions", { verdict: "add", document: where.document, finding });
      const id = answer?.subject[0];
      if (answer === null || id === undefined) return null;
      this.#stepped([answer.decision], { ...where, id }, words);
      return id;
    });
  }

  /** Takes back the last step of this window and says where it was. */
  undo(): Promise<ItemPlace | null> {
    return this.#inTurn(async () => {
      const step = this.#state.done.at(-1);
      if (step === undefined) return this.#nothing(WORDS.told.nothingToUndo);
      const decisions = await this.#withdraw(step);
      if (decisions === null) return null;
      this.#set({ done: this.#state.done.slice(0, -1), undone: [...this.#state.undone, { ...step, decisions }] });
      this.#tell("done", WORDS.told.undone(aboutStep(step)));
      return step.place;
    });
  }

  /** Withdraws the last withdrawal. What is undone after that withdraws this one in turn. */
  redo(): Promise<ItemPlace | null> {
    return this.#inTurn(async () => {
      const step = this.#state.undone.at(-1);
      if (step === undefined) return this.#nothing(WORDS.told.nothingToRedo);
      const decisions = await this.#withdraw(step);
      if (decisions === null) return null;
      this.#set({ undone: this.#state.undone.slice(0, -1), done: [...this.#state.done, { ...step, decisions }] });
      this.#tell("done", WORDS.told.redone(aboutStep(step)));
      return step.place;
    });
  }

  /** Resolves once all that was decided so far has been answered. */
  settled(): Promise<unknown> {
    return this.#last;
  }

  setWhy(why: string): void {
    this.#set({ why });
  }

  changeReviewer(): void {
    this.#set({ asksReviewer: true });
  }

  /** The person typed a handle, or null to leave it. */
  answerReviewer(handle: string | null): void {
    if (handle !== null) sessionStorage.setItem(REVIEWER, handle);
    this.#set({ asksReviewer: false, reviewer: handle ?? this.#state.reviewer });
    this.#answerReviewer?.(handle);
    this.#answerReviewer = null;
  }

  #stepped(decisions: readonly string[], place: ItemPlace, words: string): void {
    const step: Step = { decisions, place, done: words, page: pageLabel(location.pathname) };
    this.#set({ done: [...this.#state.done, step], undone: [], why: "" });
    this.#tell("done", words);
  }

  async #send(verdict: Verdict): Promise<readonly string[] | null> {
    const answer = await this.#tellDesk<DecidedView>("/decisions", verdict);
    return answer && [answer.decision];
  }

  async #sendTogether(decisions: DecideTogetherRequest["decisions"] | readonly PairVerdict[]): Promise<readonly string[] | null> {
    const answer = await this.#tellDesk<DecidedTogetherView>("/decisions/together", { decisions });
    return answer?.decisions ?? null;
  }

  #withdraw({ decisions }: Step): Promise<readonly string[] | null> {
    const [first, ...others] = decisions.map((decision) => ({ verdict: "withdraw", decision }) as const);
    return first && others.length === 0 ? this.#send(first) : this.#sendTogether(first ? [first, ...others] : []);
  }

  async #tellDesk<Answer>(path: string, body: object): Promise<Answer | null> {
    const reviewer = this.#state.reviewer ?? (await this.#askReviewer());
    if (reviewer === null) return null;
    try {
      const answer = await tell<Answer>(path, { ...body, reviewer, why: this.#state.why.trim() || null });
      void this.#client.invalidateQueries();
      return answer;
    } catch (error) {
      this.#tell("failed", error instanceof DeskError ? `${error.message} ${error.doNext}` : WORDS.failed);
      return null;
    }
  }

  #askReviewer(): Promise<string | null> {
    this.#set({ asksReviewer: true });
    return new Promise((resolve) => {
      this.#answerReviewer = resolve;
    });
  }

  #nothing(words: string): null {
    this.#tell("done", words);
    return null;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  #tell(tone: Told["tone"], text: string): void {
    this.#set({ told: { tone, text, number: (this.#state.told?.number ?? 0) + 1 } });
  }

  #set(change: Partial<DecidingState>): void {
    this.#state = { ...this.#state, ...change };
    if (change.done || change.undone) {
      const { done, undone } = this.#state;
      sessionStorage.setItem(STEPS, JSON.stringify({ done: done.map(unnamed), undone: undone.map(unnamed) }));
    }
    for (const listener of this.#listeners) listener();
  }
}

/** What a step was, in short: "accepted · Bombing, Port Sael", and where it was done if that is not the page in sight. */
function aboutStep({ done, place: { name }, page }: Step): string {
  const what = done.replace(/\.$/u, "").replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const elsewhere = page !== "" && page !== pageLabel(location.pathname) ? WORDS.told.doneOn(page) : "";
  return [what, name, elsewhere].filter((part) => part !== "").join(" · ");
}

const DecidingContext = createContext<Deciding | null>(null);
export const DecidingProvider = DecidingContext.Provider;

export function useDeciding(): { readonly deciding: Deciding; readonly state: DecidingState } {
  const deciding = useContext(DecidingContext);
  if (deciding === null) throw new Error("nothing decides here");
  return { deciding, state: useSyncExternalStore(deciding.subscribe, deciding.state) };
}
