import type { OriginView } from "../../../wire/linked-views.ts";
import { Care } from "../care/care.tsx";
import { WORDS } from "../words.ts";

const { origins: words } = WORDS.linked;

/** Origins as a list, those of most documents first, each with the reason why documents share it. */
export function OriginList({ origins }: { readonly origins: readonly OriginView[] }) {
  if (origins.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <ul className="origin-list">
      {origins.map(({ label, kind, text, carriers, shown, reasons }) => (
        <li key={label}>
          <span className="origin-label">{label}</span> <strong dir="auto">{kind === "person" ? <Care>{text}</Care> : text}</strong>{" "}
          <span className="quiet">
            {words.kinds[kind]} · {carriers.join(", ")}
          </span>
          <span className="notes"> {shown === "shared" ? `${words.shared}: ${reasons.join("; ")}` : words.notShared}</span>
        </li>
      ))}
    </ul>
  );
}
