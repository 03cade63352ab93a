import { useCareSwitch } from "../care/use-care.ts";
import { useDeciding } from "../decide/deciding.ts";
import { useUnfolding } from "../parts/use-unfolding.ts";
import { tell } from "../server/ask.ts";
import { useIsBlind } from "../server/queries.ts";
import { WORDS } from "../words.ts";
import { switchVeil, useTheme, useVeil } from "./preferences.ts";

interface ToolsProps {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly showKeys: () => void;
}

/** What acts on the whole desk. In a narrow window all but undo and redo stand behind a button. */
export function Tools({ undo, redo, showKeys }: ToolsProps) {
  const { deciding, state } = useDeciding();
  const isBlind = useIsBlind();
  const { state: folding, turn, button, around } = useUnfolding<HTMLDivElement>();
  const lock = (): void => void tell("/lock", {});
  return (
    <div className="tools" {...around}>
      <button
        type="button"
        onClick={undo}
        disabled={state.done.length === 0}
        aria-keyshortcuts="u Control+Z"
        title={state.done.length === 0 ? WORDS.told.nothingToUndo : WORDS.undo}
      >
        <Brief words={WORDS.undo} sign="↶" />
      </button>
      <button type="button" onClick={redo} disabled={state.undone.length === 0} aria-keyshortcuts="Control+Shift+Z" title={WORDS.redo}>
        <Brief words={WORDS.redo} sign="↷" />
      </button>
      <button
        ref={button}
        type="button"
        className="more-button"
        aria-expanded={folding === "open"}
        aria-controls="more-tools"
        onClick={turn}
        title={WORDS.moreTools}
      >
        <span aria-hidden="true">⋯</span>
        <span className="unseen">{WORDS.moreTools}</span>
      </button>
      <div id="more-tools" className={folding}>
        {state.reviewer ? (
          <button
            type="button"
            className="handle"
            disabled={isBlind}
            onClick={() => deciding.changeReviewer()}
            title={WORDS.reviewer.heading}
          >
            <bdi>{state.reviewer}</bdi>
            {isBlind ? <span className="pill">{WORDS.blind}</span> : null}
          </button>
        ) : null}
        <Looks isBlind={isBlind} />
        <button type="button" onClick={showKeys} aria-keyshortcuts="?" title={WORDS.keys}>
          <span className="long">{WORDS.keys}</span> <kbd>?</kbd>
        </button>
        <button type="button" onClick={lock}>
          {WORDS.lock}
        </button>
      </div>
    </div>
  );
}

/** Words where the bar has room for them, and a sign where it has not. Who hears it always hears the words. */
function Brief({ words, sign }: { readonly words: string; readonly sign: string }) {
  return (
    <>
      <span className="long">{words}</span>
      <span className="brief" aria-hidden="true">
        {sign}
      </span>
    </>
  );
}

function Looks({ isBlind }: { readonly isBlind: boolean }) {
  const { theme, next } = useTheme();
  const names = useVeil();
  const { care, turn } = useCareSwitch();
  return (
    <>
      <button
        type="button"
        aria-pressed={care === "blurred"}
        aria-keyshortcuts="b"
        onClick={turn}
        title={care === "blurred" ? WORDS.care.off : WORDS.care.on}
      >
        <span aria-hidden="true">{care === "blurred" ? "▓" : "░"}</span>
        <span className="unseen">{WORDS.care.on}</span>
      </button>
      {/* Whose names stand in a text is the machine's to say. */}
      {isBlind ? null : (
        <button
          type="button"
          aria-pressed={names === "veiled"}
          onClick={switchVeil}
          title={names === "veiled" ? WORDS.veil.off : WORDS.veil.on}
        >
          <span aria-hidden="true">{names === "veiled" ? "▒▒" : "Aa"}</span>
          <span className="unseen">{WORDS.veil.on}</span>
        </button>
      )}
      <button type="button" onClick={next} title={`${WORDS.theme.label}: ${WORDS.theme[theme]}`}>
        <span aria-hidden="true">{theme === "system" ? "◐" : theme === "light" ? "○" : "●"}</span>
        <span className="unseen">
          {WORDS.theme.label}: {WORDS.theme[theme]}
        </span>
      </button>
    </>
  );
}
