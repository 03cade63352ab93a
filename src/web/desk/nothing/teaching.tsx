import type { ReactNode } from "react";

interface TeachingProps {
  readonly heading: string;
  readonly body: string;
  /** What to do next, as buttons; the likeliest first. */
  readonly children?: ReactNode;
}

/** What stands in the place of what is not there: why it is not, and what to do next. */
export function Teaching({ heading, body, children }: TeachingProps) {
  return (
    <section className="teaching">
      <h2>{heading}</h2>
      <p>{body}</p>
      {children ? <div className="row">{children}</div> : null}
    </section>
  );
}
