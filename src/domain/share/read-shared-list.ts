import { ByteReader } from '../bundle/byte-reader.ts';
import { type CalendarDay, fromDayNumber, parseCalendarDay } from '../paper/calendar-day.ts';
import { fromBase64Url } from './base64-url.ts';
import { crc32 } from './crc-32.ts';
import { readTexts } from './list-texts.ts';
import { packedIdsLength, readIds } from './pack-ids.ts';
import type { SharedList } from './shared-list.ts';
import { CHECKSUM_LENGTH, LIST_VERSION } from './write-shared-list.ts';

/** Unpacks raw DEFLATE into text; null where it is damaged, no UTF-8, or more than `limit` bytes. */
export type UnpackText = (bytes: Uint8Array<ArrayBuffer>, limit: number) => Promise<string | null>;

interface SharedListFault {
  readonly code: 'too-long' | 'newer' | 'damaged';
  /** As one sentence that a reader understands. */
  readonly message: string;
}

type ReadSharedList =
  | { readonly ok: true; readonly list: SharedList }
  | { readonly ok: false; readonly fault: SharedListFault };

/** Longest text of a list that is read, in characters, and the most that it may unpack to, in bytes. */
const LONGEST = 1_000_000;
const MOST_UNPACKED = 4_000_000;

const MESSAGES: Readonly<Record<SharedListFault['code'], string>> = {
  'too-long': 'The list in it is longer than the 1 MB that Lectern reads from a link.',
  newer: 'A newer version of Lectern wrote the list in it; reload the page to use that version.',
  damaged:
    'The list in it is damaged or cut off; ask for the link anew, or for the list as a page.',
};

function refused(code: SharedListFault['code']): ReadSharedList {
  return { ok: false, fault: { code, message: MESSAGES[code] } };
}

function hasChecksum(bytes: Uint8Array<ArrayBuffer>): boolean {
  if (bytes.length <= CHECKSUM_LENGTH) return false;
  const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return sum === crc32(bytes.subarray(CHECKSUM_LENGTH));
}

/** So many days; null where one of them is none. */
function readDates(reader: ByteReader, count: number): readonly CalendarDay[] | null {
  const dates: CalendarDay[] = [];
  let before = 0;
  for (let at = 0; at < count; at += 1) {
    const step = reader.readNumber();
    before += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    // Beyond these years there are no days to be named.
    if (Math.abs(before) > 3_000_000) return null;
    const date = parseCalendarDay(fromDayNumber(before));
    if (date === null) return null;
    dates.push(date);
  }
  return dates;
}

/**
 * Reads what `writeSharedList` wrote. A list is read whole or not at all, and what is no list is
 * refused, whatever it is.
 */
export async function readSharedList(text: string, unpack: UnpackText): Promise<ReadSharedList> {
  if (text.length > LONGEST) return refused('too-long');
  const bytes = fromBase64Url(text);
  if (bytes === null || !hasChecksum(bytes)) return refused('damaged');
  const content = bytes.subarray(CHECKSUM_LENGTH);
  if (content[0] !== LIST_VERSION) return refused('newer');
  const list = await readContent(content, unpack);
  return list === null ? refused('damaged') : { ok: true, list };
}

async function readContent(
  content: Uint8Array<ArrayBuffer>,
  unpack: UnpackText,
): Promise<SharedList | null> {
  const reader = new ByteReader(content, 1);
  const count = reader.readNumber();
  if (packedIdsLength(count) > content.length - reader.position) return null;
  const ids = readIds(reader, count);
  const dates = readDates(reader, count);
  if (dates === null || new Set(ids).size !== count) return null;
  const text = await unpack(content.subarray(reader.position), MOST_UNPACKED);
  const texts = text === null ? null : readTexts(text, count);
  if (texts === null) return null;
  const papers = ids.flatMap((id, at) => {
    const date = dates[at];
    const told = texts.papers[at];
    return date === undefined || told === undefined ? [] : [{ id, date, ...told }];
  });
  return { title: texts.title, papers };
}
