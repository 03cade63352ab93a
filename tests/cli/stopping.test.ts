import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stopSignal } from "../../src/apps/cli/stop-signal.ts";
import { exitOf } from "../../src/apps/cli/verbs/read.ts";

beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(process, "exit").mockImplementation(() => undefined as never);
});
afterEach(() => vi.restoreAllMocks());

test("the first Ctrl-C asks to stop, the second ends at once; one press that arrives twice is one", () => {
  const now = vi.spyOn(performance, "now").mockReturnValue(1000);
  const { signal, release } = stopSignal();
  process.emit("SIGINT", "SIGINT");
  process.emit("SIGINT", "SIGINT");
  expect(signal.aborted).toBe(true);
  expect(process.exit).not.toHaveBeenCalled();
  now.mockReturnValue(3000);
  process.emit("SIGINT", "SIGINT");
  expect(process.exit).toHaveBeenCalledWith(130);
  release();
  expect(process.listenerCount("SIGINT")).toBe(0);
});

test("exit codes tell: done, some failed, stopped", () => {
  expect([exitOf({ ended: "done", failed: 0 }), exitOf({ ended: "done", failed: 2 }), exitOf({ ended: "stopped", failed: 2 })]).toEqual([
    0, 1, 130,
  ]);
});
