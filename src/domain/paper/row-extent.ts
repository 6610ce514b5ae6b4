/** How many authors a row names before it counts the rest. */
export const AUTHORS_SHOWN = 3;

/** Characters that two lines of the widest list hold, with room to spare. */
export const SNIPPET_LENGTH = 320;
