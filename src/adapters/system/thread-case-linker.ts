import { Worker } from "node:worker_threads";
import type { CaseLinker, Given, LinkedParts } from "../../desk/ports/case-linker.ts";
import { type ErrorCode, SaysoError } from "../../wire/error-codes.ts";

/** What goes to the thread: which of `CaseLinker` is asked, and with what. */
export interface AskedOfThread {
  readonly number: number;
  readonly what: Exclude<keyof CaseLinker, "end">;
  readonly given: readonly unknown[];
}

/** What comes back. An error comes as its code and message: classes do not pass between threads. */
export type ToldByThread =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly code: ErrorCode; readonly message: string };

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** A `CaseLinker` in a thread of its own. Texts pass through memory alone. `memoryMb` bounds the thread's heap; null leaves it to Node. */
export class ThreadCaseLinker implements CaseLinker {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #ended: SaysoError | null = null;

  constructor(entry: string, memoryMb: number | null = null) {
    const limits = memoryMb === null ? {} : { resourceLimits: { maxOldGenerationSizeMb: memoryMb } };
    this.#thread = new Worker(entry, { env: {}, argv: [], execArgv: [], ...limits });
    this.#thread.on("message", (told: ToldByThread) => this.#told(told));
    this.#thread.on("error", (error: NodeJS.ErrnoException) => this.#fail(asSaysoError(error)));
    this.#thread.on("exit", () => this.#fail(new SaysoError("linking-failed", "The thread that puts the case together ended.")));
  }

  readonly take: CaseLinker["take"] = (documents) => this.#ask("take", documents);
  readonly link: CaseLinker["link"] = (state) => this.#ask("link", state);
  readonly rows: CaseLinker["rows"] = (names) => this.#ask("rows", names);
  readonly without: CaseLinker["without"] = (asked, names) => this.#ask("without", asked, names);

  part<Kind extends keyof LinkedParts>(kind: Kind, from: number, to: number): Promise<readonly Given<LinkedParts[Kind][number]>[]> {
    return this.#ask("part", kind, from, to);
  }

  async end(): Promise<void> {
    this.#fail(new SaysoError("linking-failed", "Putting the case together was ended."));
    await this.#thread.terminate();
  }

  #ask<Answer>(what: AskedOfThread["what"], ...given: readonly unknown[]): Promise<Answer> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    const number = this.#number++;
    return new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#thread.postMessage({ number, what, given } satisfies AskedOfThread);
    });
  }

  #told(told: ToldByThread): void {
    const waiting = this.#waiting.get(told.number);
    this.#waiting.delete(told.number);
    if ("code" in told) waiting?.reject(new SaysoError(told.code, told.message));
    else waiting?.resolve(told.answer as never);
  }

  /** Whoever waits for the thread is told why no answer comes; the first reason stands. */
  #fail(reason: SaysoError): void {
    this.#ended ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}

function asSaysoError(cause: NodeJS.ErrnoException): SaysoError {
  return cause.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? new SaysoError("linking-memory", "Putting the case together takes more memory than the desk may use.", { cause })
    : new SaysoError("linking-failed", "Putting the case together failed inside Sayso.", { cause });
}
