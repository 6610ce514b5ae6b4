import { tidyName } from '#domain/shelf/name.ts';
import { useState } from 'react';

interface NameFault {
  /** Why a name cannot be given, in words; null where that is no matter to speak of, or not yet. */
  readonly fault: string | null;
  /** Whether the name cannot be given. */
  readonly isRefused: boolean;
  /** To be called where someone wants to give it all the same. */
  readonly refuse: () => void;
}

/**
 * What stands against a name that is being typed: `taken`, in words, at once; that it is blank, only
 * once it is to be given so, since every name begins blank.
 */
export function useNameFault(name: string, taken: string | null): NameFault {
  const [refused, setRefused] = useState<string | null>(null);
  const isBlank = tidyName(name) === '';
  const blank = refused === name ? 'Type a name.' : null;
  return {
    fault: isBlank ? blank : taken,
    isRefused: isBlank || taken !== null,
    refuse: () => setRefused(name),
  };
}
