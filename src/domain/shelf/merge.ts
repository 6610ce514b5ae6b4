import { laterRegister, type Register } from './register.ts';
import type { Fact } from './shelf.ts';

/** Registers by the key of their record. */
export type Registers = ReadonlyMap<string, Register<Fact>>;

/** The incoming registers that are new or later than those present. */
export function laterRegisters(present: Registers, incoming: Registers): Registers {
  const later = new Map<string, Register<Fact>>();
  for (const [key, register] of incoming) {
    const known = present.get(key);
    const winner = known === undefined ? register : laterRegister(known, register);
    if (winner !== known) later.set(key, winner);
  }
  return later;
}

/**
 * Everything of both, the later register where both have one: commutative, associative and
 * idempotent, so that tabs and devices agree in whatever order they hear of each other.
 */
export function mergeRegisters(one: Registers, other: Registers): Registers {
  return new Map([...one, ...laterRegisters(one, other)]);
}
