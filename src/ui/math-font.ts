const NAME = 'STIX Two Math';
const STEPS = ['keydown', 'pointerdown', 'visibilitychange'] as const;

/**
 * Loads the font of mathematics and puts it in place: at once where no formula is on the page, else
 * with the reader's next step, so that no line moves under the eyes of whoever reads.
 */
export async function showMathFont(): Promise<void> {
  const faces = await document.fonts.load(`1em "${NAME}"`).catch(() => []);
  if (faces.length === 0) return;
  const show = (): void => {
    for (const step of STEPS) document.removeEventListener(step, show, true);
    document.documentElement.classList.add('has-math-font');
  };
  if (document.querySelector('math') === null) show();
  else for (const step of STEPS) document.addEventListener(step, show, true);
}
