let isAsked = false;

/** Fetches the font of mathematics, once; to be called where mathematics is shown. */
export function fetchMathFont(): void {
  if (isAsked) return;
  isAsked = true;
  // Without it the browser's own font of mathematics stays.
  import('./math-font.ts').then(
    (part) => part.showMathFont(),
    () => {
      isAsked = false;
    },
  );
}
