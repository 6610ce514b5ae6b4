let fetched: Promise<unknown> | null = null;

/** Fetches the styles of what the first abstract does not need; rejects where they cannot be had. */
export function fetchLateStyles(): Promise<unknown> {
  fetched ??= import('./late-sheet.ts').catch((fault: unknown) => {
    fetched = null;
    throw fault;
  });
  return fetched;
}
