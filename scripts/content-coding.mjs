/** @typedef {{ readonly name: 'br' | 'gzip', readonly ending: string }} ContentCoding */

/**
 * The codings that a built site has copies in, smallest first.
 * @type {readonly ContentCoding[]}
 */
const CODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

/**
 * The codings that an `Accept-Encoding` allows, best first (RFC 9110, 12.5.3).
 * @param {string | undefined} header
 * @returns {readonly ContentCoding[]}
 */
export function acceptedCodings(header) {
  const weights = new Map((header ?? '').split(',').map(readCoding));
  /** @param {ContentCoding} coding */
  const weightOf = ({ name }) => weights.get(name) ?? weights.get('*') ?? 0;
  return CODINGS.filter((coding) => weightOf(coding) > 0).toSorted(
    (one, other) => weightOf(other) - weightOf(one),
  );
}

/**
 * @param {string} text such as `gzip;q=0.5`
 * @returns {readonly [string, number]}
 */
function readCoding(text) {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}
