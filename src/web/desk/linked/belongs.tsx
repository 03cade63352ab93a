import { useDeciding } from "../decide/deciding.ts";
import { WORDS } from "../words.ts";
import { membersOf, pairsAcross, placeOf, type Together } from "./together.ts";
import { useStay } from "./use-stay.ts";

const { judging: words } = WORDS.linked;

interface BelongsProps {
  readonly statement: string;
  /** The label of its document. */
  readonly document: string;
  readonly together: Together;
  /** Asks to which claim a statement belongs. */
  readonly move: (statement: string) => void;
}

/** A person's word on where a statement belongs. In a claim of one text alone there is nothing that it could leave. */
export function Belongs({ statement, document, together, move }: BelongsProps) {
  const { deciding } = useDeciding();
  const stay = useStay(together);
  const others = membersOf(together).filter((id) => id !== statement);
  const away = async (): Promise<void> => {
    const pairs = pairsAcross("not-same", [statement], others);
    if (await deciding.judge(pairs, placeOf(together), words.awayDone)) stay(others);
  };
  return (
    <p className="judge">
      {others.length === 0 ? null : (
        <button type="button" onClick={() => void away()} aria-label={words.awayOf(document)}>
          {words.away}
        </button>
      )}
      <button type="button" onClick={() => move(statement)} aria-label={words.elsewhereOf(document)}>
        {words.elsewhere}
      </button>
    </p>
  );
}
