import { useNavigate } from "@tanstack/react-router";
import type { Together } from "./together.ts";

/** Keeps the page with what is left of an incident or claim, which may have been named by a member that went. */
export function useStay({ kind }: Pick<Together, "kind">): (left: readonly string[]) => void {
  const navigate = useNavigate();
  return ([id]) => {
    if (id !== undefined) void navigate({ to: kind === "claim" ? "/claims/$id" : "/incidents/$id", params: { id }, replace: true });
  };
}
