import type { WORDS } from "../words.ts";
import { NothingYet } from "./nothing-yet.tsx";

interface EmptyPageProps {
  readonly heading: string;
  readonly page: keyof typeof WORDS.nothing.here;
}

/** A page that has nothing to show yet: what narrows or draws it would stand there in vain. */
export function EmptyPage({ heading, page }: EmptyPageProps) {
  return (
    <div className="page">
      <h1>{heading}</h1>
      <NothingYet page={page} />
    </div>
  );
}
