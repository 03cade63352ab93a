import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useId, useState } from "react";
import { Dialog } from "../parts/dialog.tsx";
import { askWords } from "../search/asked-words.ts";
import { WORDS } from "../words.ts";
import { usePages } from "./pages.ts";

interface Way {
  readonly label: string;
  readonly go: () => void;
}

/** Goes to a page by its name, or searches for what is no page. */
export function Palette({ close }: { readonly close: () => void }) {
  const navigate = useNavigate();
  const list = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const words = typed.trim();
  const pages: Way[] = usePages()
    .filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()))
    .map(({ label, to }) => ({
      label,
      go: () => void navigate({ to }),
    }));
  const search: Way = {
    label: `${WORDS.palette.search}: ${words}`,
    go: () => {
      askWords(words);
      // Gone to anew where it is open already: words are taken when it opens.
      void navigate({ to: "/" }).then(() => navigate({ to: "/search" }));
    },
  };
  const ways = words === "" ? pages : [...pages, search];
  const choose = (way: Way | undefined): void => {
    if (way === undefined) return;
    close();
    way.go();
  };
  const press = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by !== 0) setAt((at + by + ways.length) % Math.max(1, ways.length));
    else if (event.key === "Enter") choose(ways[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog heading={WORDS.palette.label} close={close} kind="palette">
      <input
        role="combobox"
        aria-label={WORDS.palette.label}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={ways.length > 0 ? `${list}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={500}
        placeholder={WORDS.palette.placeholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label={WORDS.palette.label} className="ways">
        {ways.map((way, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field holds the keyboard and names the one chosen
          <div key={way.label} id={`${list}-${index}`} role="option" aria-selected={index === at} onClick={() => choose(way)}>
            <bdi>{way.label}</bdi>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
