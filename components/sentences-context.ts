import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Sentences } from '@/locales/sentences';

const SentencesContext = createContext<Sentences | undefined>(undefined);

/** Hands the reader's language down a tree; every surface has exactly one around it. */
export const SentencesProvider = SentencesContext.Provider;

/** The sentences of the surface a component is on. Throws outside of one: that is a bug, not a state. */
export function useSentences(): Sentences {
  const sentences = useContext(SentencesContext);
  if (sentences === undefined) throw new Error('A component that speaks must stand inside a SentencesProvider.');
  return sentences;
}
