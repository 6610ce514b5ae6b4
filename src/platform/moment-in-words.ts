const WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** A moment as in “27 November 2026 at 06:12”, in the reader's time zone; milliseconds since 1970. */
export function momentInWords(at: number): string {
  return Number.isNaN(at) ? 'a day unknown' : WORDS.format(at);
}
