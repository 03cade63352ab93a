/** Turns the first Ctrl-C into a wish to stop after the work at hand; the second ends the program at once. */
export function stopSignal(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    process.stderr.write("\nStopping after the file at hand. Press Ctrl-C again to stop at once; what was told is kept either way.\n");
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    signal: controller.signal,
    release: () => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
    },
  };
}
