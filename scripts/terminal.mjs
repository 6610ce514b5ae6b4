/** A failure that a reader of the terminal can mend; `mend` says in one sentence how. */
export class MendableError extends Error {
  /**
   * @param {string} message one sentence on what went wrong
   * @param {string} mend one sentence on how to mend it
   */
  constructor(message, mend) {
    super(message);
    this.mend = mend;
  }
}

/**
 * Says what is being done, on standard error so that a command's own output stays clean.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`lectern: ${sentence}\n`);
}

/**
 * Runs a command's main function; a failure ends the process with status 1 and its mend.
 * @param {() => Promise<void>} main
 */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    if (error instanceof MendableError) {
      say(error.message);
      say(`To mend it: ${error.mend}`);
    } else {
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    process.exitCode = 1;
  }
}
