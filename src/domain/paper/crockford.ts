/** Crockford's base 32, lower case, by value: five bits a character. */
export const CROCKFORD_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
