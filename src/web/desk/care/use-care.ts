import { useEffect } from "react";
import type { SessionView } from "../../../wire/desk-views.ts";
import { useSession } from "../server/queries.ts";
import { chooseCare, useChosenCare } from "../shell/preferences.ts";

export type Care = SessionView["care"];

/** Whether quoted violence and names are blurred: as this person chose, else as the case has it. Blurred until that is known. */
export function useCare(): Care {
  const chosen = useChosenCare();
  const session = useSession();
  return chosen ?? session?.care ?? "blurred";
}

/** Switches it for this person, whatever the case has. */
export function useCareSwitch(): { readonly care: Care; readonly turn: () => void } {
  const care = useCare();
  return { care, turn: () => chooseCare(care === "blurred" ? "clear" : "blurred") };
}

/** Tells the style sheet, for words that stand in what is pressed or linked: see care.css. */
export function useCareOnPage(): void {
  const care = useCare();
  useEffect(() => {
    document.documentElement.dataset.care = care;
  }, [care]);
}
