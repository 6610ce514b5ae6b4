import { type CommandName, handlerOf } from './commands.ts';

/** Why a command cannot be done now, as a sentence; null where it can. */
export function obstacleTo(name: CommandName): string | null {
  const handler = handlerOf(name);
  if (handler === undefined) return 'Not on this screen.';
  return typeof handler === 'function' ? null : handler.obstacle();
}
