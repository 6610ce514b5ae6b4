/** A page out of sight paints nothing; what waits for the paint must not wait for long. */
const AT_LATEST_MILLISECONDS = 100;

/** Acts once what the reader did is on the screen; gives what takes that back. */
export function afterPaint(act: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, AT_LATEST_MILLISECONDS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // Frames are painted after what is asked to run before them.
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
