import type { UseQueryResult } from "@tanstack/react-query";
import { useRef } from "react";

/** Why an answer is not there, while it is asked for again too: what the page says of it does not come and go with every try. */
export function useLastError({ data, error }: Pick<UseQueryResult, "error"> & { readonly data?: unknown }): Error | null {
  const last = useRef<Error | null>(null);
  if (error !== null) last.current = error;
  else if (data !== undefined) last.current = null;
  return last.current;
}
