import type { QueryClient } from "@tanstack/react-query";
import type { DeskEventView } from "../../../wire/desk-views.ts";
import { askRaw, linesOf } from "./ask.ts";
import { isOfLinked } from "./linked-queries.ts";

/** How long to wait before listening again, in milliseconds. */
const AGAIN_MS = 1500;

export type Connection = "listening" | "lost";

/** Keeps this window in step with the case for as long as it is open: other windows and the command line decide in it too. */
export async function stayInStep(
  client: QueryClient,
  tell: (connection: Connection) => void,
  hear: (event: DeskEventView) => void,
): Promise<never> {
  for (;;) {
    try {
      const answer = await askRaw("/events");
      tell("listening");
      void client.invalidateQueries(); // What changed while nobody listened.
      for await (const line of linesOf(answer)) {
        if (!line.startsWith("data:")) continue;
        const told = JSON.parse(line.slice(5)) as DeskEventView;
        const { event } = told;
        hear(told);
        if (event === "locked")
          location.reload(); // What the page held of the case goes with it.
        else if (event === "linked") void client.invalidateQueries({ predicate: ({ queryKey }) => isOfLinked(queryKey) });
        else if (event !== "hello" && event !== "importing") void client.invalidateQueries();
      }
    } catch {
      // Told below: the next try says whether the desk is there again.
    }
    tell("lost");
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
