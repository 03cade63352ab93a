import { dayNumber } from "../timeline/time-view.ts";
import { WORDS } from "../words.ts";
import { figureWords, type TollLine, type TollStep } from "./toll-lines.ts";
import { speakerOf } from "./toll-speaker.ts";

const WIDTH = 760;
const LABELS = 250;
const ROW = 64;
const AXIS = 22;
/** Room above a row's highest figure, for its number. */
const ABOVE = 18;
const RIGHT = 40;
const LETTERS = 30;

interface TollDrawingProps {
  readonly lines: readonly TollLine[];
  /** First and last day that anything was told: one for all fields, so that they can be compared. */
  readonly period: readonly [first: string, last: string];
}

/** One row a speaker, all on one scale of days and numbers: nothing but the row tells whose figure it is. For eyes alone. */
export function TollDrawing({ lines, period }: TollDrawingProps) {
  const steps = lines.flatMap((line) => line.steps);
  const [first, last] = period.map(dayNumber) as [number, number];
  const most = Math.max(1, ...steps.map(({ min, max }) => max ?? min));
  const x = (day: string): number => LABELS + ((dayNumber(day) - first) / Math.max(1, last - first)) * (WIDTH - LABELS - RIGHT - 30);
  const height = lines.length * ROW;
  const marks = [...new Set(steps.map(({ day }) => day))].sort();
  return (
    <svg className="toll-drawing" viewBox={`0 0 ${WIDTH} ${height + AXIS}`} aria-hidden="true">
      {spaced(marks, x).map((day) => (
        <g key={day}>
          <line className="axis-line" x1={x(day)} x2={x(day)} y1={0} y2={height} />
          <text className="axis-label" x={x(day)} y={height + 15}>
            {day}
          </text>
        </g>
      ))}
      {lines.map((line, index) => (
        <Row key={`${line.who} ${line.publisher} ${line.of}`} line={line} top={index * ROW} x={x} most={most} />
      ))}
    </svg>
  );
}

/** Days whose labels do not lie over each other. */
function spaced(days: readonly string[], x: (day: string) => number): readonly string[] {
  const shown: string[] = [];
  for (const day of days) {
    const before = shown.at(-1);
    if (before === undefined || x(day) - x(before) > 72) shown.push(day);
  }
  return shown;
}

interface RowProps {
  readonly line: TollLine;
  readonly top: number;
  readonly x: (day: string) => number;
  readonly most: number;
}

function Row({ line, top, x, most }: RowProps) {
  const low = top + ROW - 8;
  const y = (figure: number): number => low - (figure / most) * (ROW - 8 - ABOVE);
  const speaker = speakerOf(line);
  return (
    <g>
      <text className="toll-who" x={0} y={top + 26}>
        {shortened(speaker)}
      </text>
      {line.of === null ? null : (
        <text className="toll-of" x={0} y={top + 43}>
          {WORDS.linked.toll.counted(shortened(line.of))}
        </text>
      )}
      <line className="axis-line" x1={LABELS} x2={WIDTH} y1={low} y2={low} />
      {line.steps.map((step, index) => {
        const next = line.steps[index + 1];
        return (
          <Step
            key={`${step.day} ${step.document}`}
            step={step}
            left={x(step.day)}
            right={next ? x(next.day) : WIDTH - RIGHT}
            y={y}
            top={top + 4}
          />
        );
      })}
    </g>
  );
}

interface StepProps {
  readonly step: TollStep;
  readonly left: number;
  readonly right: number;
  readonly y: (figure: number) => number;
  /** As high as "at least" reaches: nobody knows how high it does. */
  readonly top: number;
}

/** From when a figure was told until the same speaker told another: a line, a band between two figures, or a band without a top. */
function Step({ step, left, right, y, top }: StepProps) {
  const { min, max, change } = step;
  const high = max === null ? top : y(max);
  const mark = y(min);
  const isShort = right - left < 26; // The next mark stands where its number would.
  return (
    <g className="toll-step">
      {high < mark ? (
        <rect className={max === null ? "open" : "band"} x={left} y={high} width={Math.max(2, right - left)} height={mark - high} />
      ) : null}
      <line className="toll-line" x1={left} x2={right} y1={mark} y2={mark} />
      {max !== null && max > min ? <line className="toll-line" x1={left} x2={right} y1={high} y2={high} /> : null}
      {change === "revised" ? (
        <path className="toll-mark revised" d={`M${left} ${mark - 6}l6 6l-6 6l-6-6z`} />
      ) : (
        <circle className="toll-mark" cx={left} cy={mark} r={4} />
      )}
      <text className="toll-figure" x={isShort ? left - 8 : left + 8} y={mark - 5} textAnchor={isShort ? "end" : "start"}>
        {figureWords(step)}
      </text>
    </g>
  );
}

const shortened = (words: string): string => (words.length > LETTERS ? `${words.slice(0, LETTERS - 1)}…` : words);
