// What runs in the thread that puts a case together: a `LinkingHere`, asked by messages, one after another.
import { parentPort } from "node:worker_threads";
import { LinkingHere } from "../desk/linking-here.ts";
import type { CaseLinker } from "../desk/ports/case-linker.ts";
import { isSaysoError } from "../wire/error-codes.ts";
import { type AskedOfThread, composeLinking, type ToldByThread } from "./compose.ts";

const linker: Promise<CaseLinker> = composeLinking().then((tables) => new LinkingHere(tables));

async function answer({ number, what, given }: AskedOfThread): Promise<ToldByThread> {
  try {
    const asked = (await linker)[what] as (...all: unknown[]) => Promise<unknown>;
    return { number, answer: await asked.apply(await linker, [...given]) };
  } catch (error) {
    // A message of the system's may hold a word of a text: what is not the house's own is told by its code alone.
    return isSaysoError(error)
      ? { number, code: error.code, message: error.message }
      : { number, code: "linking-failed", message: "Putting the case together failed inside Sayso." };
  }
}

let last: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (asked: AskedOfThread) => {
  last = last.then(async () => parentPort?.postMessage(await answer(asked)));
});
