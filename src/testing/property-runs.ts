/** With how many cases a property is tried, and from which seed. */
export interface PropertyRuns {
  readonly numRuns: number;
  /** Absent for one of its own. */
  readonly seed?: number;
}

/**
 * The usual number of cases; in `npm run test:endurance`, which names others, as many as it says from
 * the seed that it says.
 */
export function propertyRuns(usual: number): PropertyRuns {
  const [cases, seed] = [named('ENDURANCE_CASES'), named('ENDURANCE_SEED')];
  return { numRuns: cases ?? usual, ...(seed !== null && { seed }) };
}

function named(variable: string): number | null {
  const value = Number(process.env[variable] ?? '');
  return Number.isInteger(value) && value > 0 ? value : null;
}
