import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { IncidentView } from "../../../wire/linked-views.ts";
import { WORDS } from "../words.ts";

const { where: words } = WORDS;

/** Loaded when it comes in sight or is asked for: most pages are read without it. */
const IncidentMap = lazy(async () => ({ default: (await import("./incident-map.tsx")).IncidentMap }));
/** How far below the window it is made ready, in CSS pixels. */
const AHEAD = "150px";

/** Where the reports of an incident put it. */
export function Whereabouts({ incident }: { readonly incident: IncidentView }) {
  const section = useRef<HTMLElement>(null);
  const [state, setState] = useState<"waiting" | "shown">("waiting");
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && setState("shown"), {
      rootMargin: AHEAD,
    });
    if (section.current) watch.observe(section.current);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={section} className="whereabouts" aria-labelledby="whereabouts">
      <h2 id="whereabouts">{words.heading}</h2>
      {state === "waiting" ? (
        <button type="button" onClick={() => setState("shown")}>
          {words.show}
        </button>
      ) : (
        <Suspense
          fallback={
            <p className="quiet waiting" role="status">
              {WORDS.loading}
            </p>
          }
        >
          <IncidentMap incident={incident} />
        </Suspense>
      )}
    </section>
  );
}
