declare const orderKeyBrand: unique symbol;

/**
 * A place in an order between any two others, compared as plain text: an integer part whose first
 * letter tells its length (`a0`, `b00`; upwards `a`–`z`, downwards `Z`–`A`), then a fraction in
 * base 62. Adding at an end changes the integer part only, so that keys stay short
 * (D. Greenspan, "Implementing Fractional Indexing", 2020).
 */
export type OrderKey = string & { readonly [orderKeyBrand]: true };

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LOWEST_INTEGER = `A${'0'.repeat(26)}`;
const KEY_FORM = /^[A-Za-z][0-9A-Za-z]+$/;

function integerLength(key: string): number {
  const head = key.charCodeAt(0);
  const upwards = head >= 97;
  return upwards ? head - 97 + 2 : 90 - head + 2;
}

function digitAt(text: string, position: number): number {
  return position < text.length ? DIGITS.indexOf(text.charAt(position)) : 0;
}

/** Whether a text is an order key that others can be placed before and after. */
export function isOrderKey(text: string): text is OrderKey {
  return (
    KEY_FORM.test(text) &&
    text.length >= integerLength(text) &&
    text !== LOWEST_INTEGER &&
    !(text.length > integerLength(text) && text.endsWith('0'))
  );
}

/** A fraction strictly between two, where the empty text stands for 0 and null for 1. */
function fractionBetween(low: string, high: string | null): string {
  let shared = '';
  for (let position = 0; ; position += 1) {
    const lowDigit = digitAt(low, position);
    const highDigit =
      high === null || position >= high.length ? DIGITS.length : digitAt(high, position);
    if (lowDigit === highDigit) {
      shared += DIGITS.charAt(lowDigit);
      continue;
    }
    if (highDigit - lowDigit > 1) {
      return shared + DIGITS.charAt((lowDigit + highDigit) >> 1);
    }
    if (high !== null && high.length > position + 1) return shared + DIGITS.charAt(highDigit);
    return shared + DIGITS.charAt(lowDigit) + fractionBetween(low.slice(position + 1), null);
  }
}

function headAfter(head: string): string {
  return head === 'Z' ? 'a' : String.fromCharCode(head.charCodeAt(0) + 1);
}

function headBefore(head: string): string {
  return head === 'a' ? 'Z' : String.fromCharCode(head.charCodeAt(0) - 1);
}

/** The integer part that follows, or null after the last. */
function integerAfter(integer: string): string | null {
  const trailing = /(?<!z)z*$/.exec(integer.slice(1))?.[0].length ?? 0;
  const position = integer.length - trailing - 1;
  if (position > 0) {
    const digit = DIGITS.charAt(digitAt(integer, position) + 1);
    return integer.slice(0, position) + digit + '0'.repeat(trailing);
  }
  const head = integer.charAt(0);
  if (head === 'z') return null;
  const next = headAfter(head);
  return next + '0'.repeat(integerLength(next) - 1);
}

/** The integer part that comes before, or null before the first. */
function integerBefore(integer: string): string | null {
  const trailing = /(?<!0)0*$/.exec(integer.slice(1))?.[0].length ?? 0;
  const position = integer.length - trailing - 1;
  if (position > 0) {
    const digit = DIGITS.charAt(digitAt(integer, position) - 1);
    return integer.slice(0, position) + digit + 'z'.repeat(trailing);
  }
  const head = integer.charAt(0);
  if (head === 'A') return null;
  const previous = headBefore(head);
  return previous + 'z'.repeat(integerLength(previous) - 1);
}

function keyBefore(high: string): string {
  const integer = high.slice(0, integerLength(high));
  if (integer === LOWEST_INTEGER) {
    return LOWEST_INTEGER + fractionBetween('', high.slice(integer.length));
  }
  if (high.length > integer.length) return integer;
  const previous = integerBefore(integer) ?? LOWEST_INTEGER;
  return previous === LOWEST_INTEGER ? LOWEST_INTEGER + fractionBetween('', null) : previous;
}

function keyAfter(low: string): string {
  const integer = low.slice(0, integerLength(low));
  const next = integerAfter(integer);
  return next ?? integer + fractionBetween(low.slice(integer.length), null);
}

function keyInside(low: string, high: string): string {
  const lowInteger = low.slice(0, integerLength(low));
  const highInteger = high.slice(0, integerLength(high));
  const lowFraction = low.slice(lowInteger.length);
  if (lowInteger === highInteger) {
    return lowInteger + fractionBetween(lowFraction, high.slice(highInteger.length));
  }
  const next = integerAfter(lowInteger);
  return next !== null && next < high ? next : lowInteger + fractionBetween(lowFraction, null);
}

/** A key strictly between two, null standing for an end of the order; `low` must be below `high`. */
export function orderKeyBetween(low: OrderKey | null, high: OrderKey | null): OrderKey {
  if (low === null) return (high === null ? 'a0' : keyBefore(high)) as OrderKey;
  return (high === null ? keyAfter(low) : keyInside(low, high)) as OrderKey;
}

/** Ascending keys strictly between two, evenly halved so that they stay short. */
export function orderKeysBetween(
  low: OrderKey | null,
  high: OrderKey | null,
  count: number,
): readonly OrderKey[] {
  if (count === 0) return [];
  const middle = orderKeyBetween(low, high);
  const before = count >> 1;
  return [
    ...orderKeysBetween(low, middle, before),
    middle,
    ...orderKeysBetween(middle, high, count - before - 1),
  ];
}
