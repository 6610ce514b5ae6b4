import { encodeRecord } from '#domain/shelf/decode.ts';
import { mergeRegisters } from '#domain/shelf/merge.ts';
import { SHELF_SCHEMA } from '#domain/shelf/shelf.ts';
import { type ShelfMemory, unsavedRegisters } from './shelf-memory.ts';

/** A file for the reader to keep. */
export interface ExportedShelf {
  readonly fileName: string;
  readonly text: string;
}

/** Storage can hold what JSON cannot, such as cycles; its text is then better than no export. */
function exportable(raw: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(raw) ?? 'null');
  } catch {
    return String(raw);
  }
}

/** All that the reader owns as pretty-printed JSON, with the stored records that were set aside. */
export function exportedShelf(memory: ShelfMemory, replica: string, now: number): ExportedShelf {
  const registers = mergeRegisters(memory.registers, unsavedRegisters(memory, replica));
  const records = [...registers.values()].map((register) => {
    const [key, record] = encodeRecord(register);
    return { key, record };
  });
  const setAside = [...memory.setAside].map(([key, { raw, fault }]) => ({
    key,
    reason: fault.message,
    record: exportable(raw),
  }));
  const content = { format: 'lectern-shelf', schema: SHELF_SCHEMA, records, setAside };
  return {
    fileName: `lectern-${new Date(now).toISOString().slice(0, 10)}.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
  };
}
