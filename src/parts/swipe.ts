/** What a finger that is drawn sideways over a row asks for: to the right, or to the left. */
export type SwipeSide = 'right' | 'left';

/** Nearer to the screen's edges the finger means the browser's own way back, in pixels. */
const EDGE = 28;
/** How far a finger goes before it is clear what it means, in pixels. */
const CLEAR = 10;
/** By how much a movement must be more sideways than up and down. */
const FLATNESS = 1.5;
/** How far it takes to act: a share of the row, within bounds in pixels. */
const SHARE = 0.28;
const NEAREST = 72;
const FARTHEST = 128;
/** The part of the way that a row still goes with the finger once letting go would act. */
const GIVE = 0.25;

/** Whether a finger that comes down here may swipe, across a screen so many pixels wide. */
export function startsSwipe(x: number, screenWidth: number): boolean {
  return x >= EDGE && x <= screenWidth - EDGE;
}

/** What a finger's way means so far: a swipe, anything else, or nothing yet. */
export function meaningOf(dx: number, dy: number): 'swipe' | 'other' | null {
  if (Math.abs(dx) < CLEAR && Math.abs(dy) < CLEAR) return null;
  return Math.abs(dx) >= Math.abs(dy) * FLATNESS ? 'swipe' : 'other';
}

/** How far a row of this width must be drawn so that letting go acts, in pixels. */
export function reachOf(rowWidth: number): number {
  return Math.min(FARTHEST, Math.max(NEAREST, rowWidth * SHARE));
}

/** Whether letting go now acts. */
export function isFarEnough(dx: number, rowWidth: number): boolean {
  return Math.abs(dx) >= reachOf(rowWidth);
}

/** How far the row goes with the finger: all the way until letting go acts, then with resistance. */
export function shiftOf(dx: number, rowWidth: number): number {
  const reach = reachOf(rowWidth);
  const past = Math.max(0, Math.abs(dx) - reach);
  return Math.sign(dx) * (Math.min(Math.abs(dx), reach) + past * GIVE);
}

/** The side that a row is drawn to. */
export function sideOf(dx: number): SwipeSide {
  return dx > 0 ? 'right' : 'left';
}
