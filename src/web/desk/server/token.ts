/** Where this window keeps the token of this start: in the window's own storage, which goes when it is closed. */
const KEPT = "sayso.token";
/** How long a new window waits for another to pass the token on, in milliseconds. */
const PATIENCE_MS = 400;

let token: string | null = null;

export function currentToken(): string {
  return token ?? "";
}

/**
 * Takes the token from the address the first time, and out of the address at once; else from this window, else from another window of
 * this desk. False where none has it.
 */
export async function findToken(): Promise<boolean> {
  const given = location.hash.slice(1);
  if (/^[\w-]{20,}$/u.test(given)) {
    token = given;
    history.replaceState(null, "", location.pathname);
  } else token = sessionStorage.getItem(KEPT) ?? (await askOtherWindows());
  if (token !== null) sessionStorage.setItem(KEPT, token);
  if (token !== null) answerOtherWindows(token);
  return token !== null;
}

type Message = { readonly ask: "token" } | { readonly token: string };

/** Windows of one origin alone hear each other, port and all. */
const channel = new BroadcastChannel("sayso");

function askOtherWindows(): Promise<string | null> {
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<Message>): void => {
      if ("token" in data) done(data.token);
    };
    const done = (found: string | null): void => {
      channel.removeEventListener("message", hear);
      clearTimeout(timer);
      resolve(found);
    };
    const timer = setTimeout(() => done(null), PATIENCE_MS);
    channel.addEventListener("message", hear);
    channel.postMessage({ ask: "token" } satisfies Message);
  });
}

function answerOtherWindows(own: string): void {
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if ("ask" in data) channel.postMessage({ token: own } satisfies Message);
  });
}
