import { Link } from "@tanstack/react-router";
import { useIsBlind } from "../server/queries.ts";
import { WORDS } from "../words.ts";

/** Below every page: what is not to be expected of the machine. Who works blind is shown nothing of it, and needs no warning. */
export function NotReadLine() {
  if (useIsBlind()) return null;
  return (
    <footer className="not-read-line">
      <p className="quiet">
        {WORDS.notRead.line} <Link to="/not-read">{WORDS.notRead.more}</Link>
      </p>
    </footer>
  );
}
