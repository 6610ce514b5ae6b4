const NAME_ID = /^[0-9a-v]{13}$/;

/** Whether a text has the form of an id that is made of a name. */
export function isNameId(text: string): boolean {
  return NAME_ID.test(text);
}
