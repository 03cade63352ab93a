import { clipped, safe, screenOf } from "./screen.ts";

/** Work that ends sooner needs no lines where there is no terminal. */
const QUIET_MS = 2000;

/** Shows how far long work is: one line rewritten on a terminal, a line every tenth elsewhere. Written to standard error. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  readonly #verb: string;
  readonly #of: string;
  readonly #started = performance.now();
  #lastTenth = -1;
  #shown = 0;

  /** `of` is what is counted: one file may hold several documents. */
  constructor(verb: string, of: string, stream: NodeJS.WriteStream = process.stderr) {
    this.#verb = verb;
    this.#of = of;
    this.#stream = stream;
  }

  /** `total` null is "not known yet". */
  tell(done: number, total: number | null, what: string): void {
    if (this.#stream.isTTY) this.#rewrite(done, total, what);
    else this.#lineEveryTenth(done, total);
  }

  /** Ends the line so that what follows starts on its own. */
  end(): void {
    if (this.#stream.isTTY && this.#shown > 0) this.#stream.write("\r\x1b[2K");
  }

  #rewrite(done: number, total: number | null, what: string): void {
    const now = performance.now();
    if (now - this.#shown < 60 && done !== total) return;
    this.#shown = now;
    const seconds = (now - this.#started) / 1000;
    const left = total !== null && done > 0 && seconds > 3 ? `, about ${Math.ceil((seconds / done) * (total - done))} s left` : "";
    const line = `${this.#verb} ${done}${total === null ? "" : ` of ${total}`} ${this.#of}${left}  ${safe(what)}`;
    this.#stream.write(`\r\x1b[2K${clipped(line, screenOf(this.#stream).width - 1)}`);
  }

  #lineEveryTenth(done: number, total: number | null): void {
    const tenth = total ? Math.floor((10 * done) / total) : Math.floor(done / 100);
    if (tenth === this.#lastTenth || performance.now() - this.#started < QUIET_MS) return;
    this.#lastTenth = tenth;
    this.#stream.write(`${this.#verb} ${done}${total === null ? "" : ` of ${total}`} ${this.#of}\n`);
  }
}
