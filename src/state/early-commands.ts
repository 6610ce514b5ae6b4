import { currentPlace } from './address.ts';
import { type CommandName, runCommand } from './commands.ts';

interface EarlyCommand {
  readonly name: CommandName;
  /** What the screen showed when its key was pressed. */
  readonly screen: string;
}

/** What waits for a handler; null once all that is fetched with the screen is there. */
let early: readonly EarlyCommand[] | null = [];

/** Keeps a command whose handler has not come yet. What would close something finds nothing open. */
export function keepEarly(name: CommandName): void {
  if (early !== null && name !== 'close') early = [...early, { name, screen: screenNow() }];
}

/**
 * Does what was asked for early and can be done now, unless the screen has become another meanwhile;
 * with the last handlers there, the rest is let go of.
 */
export function serveEarly(isLast: boolean): void {
  const screen = screenNow();
  const waiting = early?.filter((each) => each.screen === screen && !runCommand(each.name)) ?? [];
  early = isLast ? null : waiting;
}

function screenNow(): string {
  return `${location.href} ${currentPlace().position.selected}`;
}
