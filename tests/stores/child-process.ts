import { type ChildProcess, spawn } from "node:child_process";

/** A program of ours in a process of its own, with what it has printed so far. */
export interface Running {
  readonly process: ChildProcess;
  printed(): string;
  /** Resolves when `said` was printed, or the process ended. */
  saying(said: string): Promise<void>;
  /** Resolves to its exit code, null where it was killed. */
  readonly ended: Promise<number | null>;
}

export function running(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...environment } });
  let printed = "";
  const wakes = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      printed += chunk.toString("utf8");
      for (const wake of wakes) wake();
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code));
  });
  return {
    process: child,
    printed: () => printed,
    async saying(said) {
      const heard = new Promise<void>((resolve) => {
        const wake = (): void => {
          if (printed.includes(said)) resolve();
        };
        wakes.add(wake);
        wake();
      });
      await Promise.race([heard, ended]);
    },
    ended,
  };
}
