/** Whole days as exactly as they are told: a year, a month, a day, or from one day to another. */
export function daysWords({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return from;
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from.endsWith("-01") && to === lastOf(month)) return month;
  return `${from} – ${to}`;
}

function lastOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
