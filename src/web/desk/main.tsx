import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Deciding, DecidingProvider } from "./decide/deciding.ts";
import { router } from "./router.tsx";
import { sessionQuery } from "./server/queries.ts";
import { findToken } from "./server/token.ts";
import { applyTheme } from "./shell/preferences.ts";
import { WORDS } from "./words.ts";

applyTheme();
const client = new QueryClient({
  // Answers are held until the desk says that something changed.
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false, networkMode: "always" } },
});
const element = document.getElementById("desk");
if (element === null) throw new Error("the page has no place for the desk");
const page = createRoot(element);

if (await findToken()) {
  const session = await client.fetchQuery(sessionQuery).catch(() => null);
  page.render(
    session === null ? (
      <NoKey />
    ) : (
      <StrictMode>
        <QueryClientProvider client={client}>
          <DecidingProvider value={new Deciding(client, session.reviewer)}>
            <RouterProvider router={router} />
          </DecidingProvider>
        </QueryClientProvider>
      </StrictMode>
    ),
  );
} else page.render(<NoKey />);

function NoKey() {
  return (
    <main className="alone">
      <h1>{WORDS.noKey.heading}</h1>
      <p>{WORDS.noKey.body}</p>
    </main>
  );
}
