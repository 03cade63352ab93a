import { createHash, randomBytes } from "node:crypto";
import type { Sha256 } from "../../core/model/index.ts";
import type { Clock, IdSource, Timer } from "../../desk/ports/clock.ts";
import type { Hashing } from "../../desk/ports/hashing.ts";

/** This machine's clock. */
export const systemClock: Clock = { now: async () => new Date().toISOString() };

export const systemTimer: Timer = {
  elapsed: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const sha256: Sha256 = (text) => createHash("sha256").update(text).digest("hex");

export const nodeHashing: Hashing = { text: sha256, bytes: (bytes) => createHash("sha256").update(bytes).digest("hex") };

/** UUIDv7 (RFC 9562) that never repeats nor goes back within a process: within one millisecond the 12 bits after it count up. */
export function uuidv7Source(milliseconds: () => number = Date.now): IdSource {
  let last = 0;
  let counter = 0;
  return {
    async uuidv7() {
      const now = milliseconds();
      if (now > last) {
        last = now;
        counter = 0;
      } else if (++counter > 0xfff) {
        last++;
        counter = 0;
      }
      const time = last.toString(16).padStart(12, "0");
      const random = randomBytes(8);
      random[0] = ((random[0] as number) & 0x3f) | 0x80;
      const tail = random.toString("hex");
      return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, "0")}-${tail.slice(0, 4)}-${tail.slice(4)}`;
    },
  };
}
