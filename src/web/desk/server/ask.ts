import type { ErrorView } from "../../../wire/desk-views.ts";
import type { ErrorCode } from "../../../wire/error-codes.ts";
import { idleSeconds } from "./hand.ts";
import { currentToken } from "./token.ts";

/** What the desk refused or could not do, with its code. */
export class DeskError extends Error {
  readonly code: ErrorCode | "no-answer";
  readonly doNext: string;

  constructor({ code, message, doNext }: Omit<ErrorView, "code"> & { readonly code: DeskError["code"] }) {
    super(message);
    this.name = "DeskError";
    this.code = code;
    this.doNext = doNext;
  }
}

/** The status of what will be there later: its body says so as an error does. */
const UNDER_WAY = 202;

/** Asks the desk's API and returns the answer where it is one. Throws DeskError. */
export async function askRaw(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("Authorization", `Bearer ${currentToken()}`);
  headers.set("Sayso-Idle-Seconds", String(idleSeconds()));
  const answer = await fetch(`/api${path}`, { ...init, headers, cache: "no-store", credentials: "omit" }).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new DeskError({ code: "no-answer", message: "The desk does not answer.", doNext: "" });
  });
  if (answer.ok && answer.status !== UNDER_WAY) return answer;
  throw new DeskError((await answer.json()) as ErrorView);
}

export async function ask<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return (await (await askRaw(path, signal ? { signal } : {})).json()) as Answer;
}

export async function tell<Answer>(path: string, body: unknown): Promise<Answer> {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  return (await (await askRaw(path, init)).json()) as Answer;
}

/** Reads an answer line by line while it comes. */
export async function* linesOf(answer: Response): AsyncGenerator<string> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) break;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
