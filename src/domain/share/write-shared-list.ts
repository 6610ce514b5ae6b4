import { ByteWriter } from '../bundle/byte-writer.ts';
import { toDayNumber } from '../paper/calendar-day.ts';
import { toBase64Url } from './base64-url.ts';
import { crc32 } from './crc-32.ts';
import { writeTexts } from './list-texts.ts';
import { writeIds } from './pack-ids.ts';
import { CUT, type SharedList, type SharedPaper } from './shared-list.ts';

/** Compresses a text as UTF-8 by raw DEFLATE (RFC 1951). */
export type PackText = (text: string) => Promise<Uint8Array>;

/** The version that is written. */
export const LIST_VERSION = 1;
/** Bytes of the checksum that comes before all else. */
export const CHECKSUM_LENGTH = 4;
/** Characters of a link that papers take without their notes: so many in all, or a paper. */
const ROOM = 1950;
const ROOM_A_PAPER = 40;
/** Characters of titles, tried one after the other until the papers fit. */
const TITLE_LENGTHS = [100, 80, 64, 52, 44, 38, 32, 26, 20];

type Shorten = (paper: SharedPaper) => SharedPaper;

function withTitle(paper: SharedPaper, length: number): SharedPaper {
  const signs = Array.from(paper.title);
  if (signs.length <= length) return { ...paper, author: '' };
  return { ...paper, author: '', title: `${signs.slice(0, length - 1).join('')}${CUT}` };
}

/** What is left out so that a list fits, the least first. */
const WAYS: readonly Shorten[] = [
  (paper) => paper,
  (paper) => ({ ...paper, author: '' }),
  ...TITLE_LENGTHS.map(
    (length): Shorten =>
      (paper) =>
        withTitle(paper, length),
  ),
];

function writeDates(writer: ByteWriter, papers: readonly SharedPaper[]): void {
  let before = 0;
  for (const { date } of papers) {
    const step = toDayNumber(date) - before;
    before += step;
    // Steps back and forth as numbers that are small for small steps.
    writer.writeNumber(step < 0 ? -2 * step - 1 : 2 * step);
  }
}

async function encode(list: SharedList, pack: PackText): Promise<string> {
  const { papers } = list;
  const writer = new ByteWriter();
  writer.writeByte(LIST_VERSION);
  writer.writeNumber(papers.length);
  writeIds(
    writer,
    papers.map(({ id }) => id),
  );
  writeDates(writer, papers);
  writer.writeBytes(await pack(writeTexts(list)));
  const content = writer.toBytes();
  const bytes = new Uint8Array(CHECKSUM_LENGTH + content.length);
  new DataView(bytes.buffer).setUint32(0, crc32(content));
  bytes.set(content, CHECKSUM_LENGTH);
  return toBase64Url(bytes);
}

/**
 * A list as text for a link, without the mark before it. Papers and order are always whole; first
 * authors, and then the ends of titles, are left out as far as a link of usual length has no room
 * for them. Notes take what they need.
 */
export async function writeSharedList(list: SharedList, pack: PackText): Promise<string> {
  const room = Math.max(ROOM, list.papers.length * ROOM_A_PAPER);
  let shorten: Shorten = (paper) => paper;
  for (shorten of WAYS) {
    const papers = list.papers.map((paper) => shorten({ ...paper, note: '' }));
    if ((await encode({ ...list, papers }, pack)).length <= room) break;
  }
  return encode({ ...list, papers: list.papers.map((paper) => shorten(paper)) }, pack);
}
