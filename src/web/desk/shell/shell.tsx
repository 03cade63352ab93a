import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useCareOnPage, useCareSwitch } from "../care/use-care.ts";
import { useDeciding } from "../decide/deciding.ts";
import { ReviewerDialog } from "../decide/reviewer-dialog.tsx";
import { forgetImports, hearOfImports } from "../import/import-elsewhere.ts";
import { ImportElsewhere, ImportStrip } from "../import/import-progress.tsx";
import { isLinkedPage, LinkingNote } from "../linked/linking-note.tsx";
import { NotReadLine } from "../not-read/not-read-line.tsx";
import { useKeys, useLeavingFields } from "../parts/use-keys.ts";
import { tellUndone } from "../review/undone.ts";
import { whileInHand } from "../server/hand.ts";
import { type Connection, stayInStep } from "../server/live.ts";
import { sessionQuery, useIsBlind, useSession } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { LockScreen } from "./lock-screen.tsx";
import { Navigation } from "./navigation.tsx";
import { isWithin, usePages } from "./pages.ts";
import { Palette } from "./palette.tsx";
import { Tools } from "./tools.tsx";

/** The frame of every page, or the lock in front of them. */
export function Shell() {
  const session = useSession();
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>("listening");
  const told = useCallback((now: Connection): void => {
    if (now === "lost") forgetImports();
    setConnection(now);
  }, []);
  useEffect(() => void stayInStep(client, told, hearOfImports), [client, told]);
  useEffect(() => whileInHand(() => void client.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => undefined)), [client]);
  useCareOnPage();
  const isLocked = session?.lock === "locked";
  if (isLocked) return <LockScreen session={session} />;
  return (
    <>
      {connection === "lost" ? (
        <p className="connection" role="alert">
          {WORDS.connection}
        </p>
      ) : null}
      <Frame />
    </>
  );
}

function Frame() {
  const { deciding } = useDeciding();
  const isBlind = useIsBlind();
  const { turn: turnCare } = useCareSwitch();
  const pages = usePages();
  const navigate = useNavigate();
  const [front, setFront] = useState<"none" | "keys" | "palette">("none");
  const close = (): void => setFront("none");
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const page = pages.findLast(({ to }) => isWithin(path, to));
    document.title = page ? `${page.label} · ${WORDS.product}` : WORDS.product;
  }, [path, pages]);

  const undo = (): void => void deciding.undo().then((place) => place && tellUndone(place));
  const redo = (): void => void deciding.redo().then((place) => place && tellUndone(place));
  useLeavingFields();
  useKeys({
    ...Object.fromEntries(pages.map(({ key, to }) => [`g ${key}`, () => void navigate({ to })])),
    u: undo,
    "Ctrl+z": undo,
    "Ctrl+Shift+z": redo,
    "Ctrl+y": redo,
    "Ctrl+k": () => setFront("palette"),
    "/": () => void navigate({ to: "/search" }),
    "?": () => setFront("keys"),
    b: turnCare,
  });
  return (
    <>
      <a className="skip" href="#content">
        {WORDS.skip}
      </a>
      <header className="bar">
        <Navigation />
        <Tools undo={undo} redo={redo} showKeys={() => setFront("keys")} />
      </header>
      {path === "/import" ? null : <ImportStrip />}
      <ImportElsewhere />
      <main id="content" tabIndex={-1}>
        {isBlind && !pages.some(({ to }) => isWithin(path, to)) ? (
          <Closed />
        ) : (
          <>
            {isLinkedPage(path) ? <LinkingNote /> : null}
            <Outlet />
          </>
        )}
      </main>
      <Told />
      <NotReadLine />
      <ReviewerDialog />
      {front === "keys" ? <KeysDialog close={close} /> : null}
      {front === "palette" ? <Palette close={close} /> : null}
    </>
  );
}

/** What stands in the place of a page that a blind desk does not show. */
function Closed() {
  return (
    <div className="page">
      <h1>{WORDS.blind}</h1>
      <p className="notice">{WORDS.coding.closed}</p>
      <p>
        <Link to="/review" className="button first">
          {WORDS.nothing.toCode}
        </Link>
      </p>
    </div>
  );
}

/** How long what was done is told, in milliseconds. */
const TOLD_MS = 4000;

/** Says what was done, to eyes and to screen readers. */
function Told() {
  const { state } = useDeciding();
  const [until, setUntil] = useState(0);
  const number = state.told?.number ?? 0;
  useEffect(() => {
    if (number === 0) return;
    setUntil(number);
    const timer = setTimeout(() => setUntil(0), TOLD_MS);
    return () => clearTimeout(timer);
  }, [number]);
  const told = state.told;
  return (
    <div className="told" role={told?.tone === "failed" ? "alert" : "status"}>
      {told && until === told.number ? <p className={told.tone}>{told.text}</p> : null}
    </div>
  );
}
