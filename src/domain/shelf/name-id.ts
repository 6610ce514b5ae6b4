const OFFSET_BASIS = 0xcb_f2_9c_e4_84_22_23_25n;
const PRIME = 0x1_00_00_00_01_b3n;
const BITS = 64;
const LENGTH = 13;

/**
 * An id made of a name, so that two tabs or devices that give the same name speak of the same
 * thing: FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 code units, in 64 bits, in base 32.
 */
export function idOfName(name: string): string {
  let hash = OFFSET_BASIS;
  for (let position = 0; position < name.length; position += 1) {
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(name.charCodeAt(position))) * PRIME);
  }
  return hash.toString(32).padStart(LENGTH, '0');
}

/** An id made of a name in whatever case, which none of those that are taken has. */
export function freshIdOfName(name: string, isTaken: (id: string) => boolean): string {
  const base = name.toLowerCase();
  for (let attempt = 0; ; attempt += 1) {
    const id = idOfName(attempt === 0 ? base : `${base}\n${attempt}`);
    if (!isTaken(id)) return id;
  }
}
