/** A first guess of a row's height in pixels; each row is measured when it is shown. */
export const USUAL_ROW = 156;
