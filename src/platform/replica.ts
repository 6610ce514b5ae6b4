import { keepText, keptText } from './kept-text.ts';
import { randomId } from './random-id.ts';

const KEPT_AS = 'replica';
const REPLICA_FORM = /^[0-9a-f]{16}$/;

/**
 * The random id of this browser profile: 16 hexadecimal digits. Where it cannot be kept it lasts
 * as long as the page, which is enough, as it only breaks ties.
 */
export function replicaId(): string {
  const kept = keptText(KEPT_AS);
  if (kept !== null && REPLICA_FORM.test(kept)) return kept;
  const fresh = randomId();
  keepText(KEPT_AS, fresh);
  return fresh;
}
