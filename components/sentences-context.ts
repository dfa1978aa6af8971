import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Sentences } from '@/locales/sentences';

const SentencesContext = createContext<Partial<Sentences> | undefined>(undefined);

/** Hands the reader's language down a tree, as much of it as the surface needs; every surface has exactly one around it. */
export const SentencesProvider = SentencesContext.Provider;

/** The sentences of the surface a component is on, by the parts it needs. Throws where one is not there: that is a bug, not a state. */
export function useSentences<Part extends keyof Sentences = keyof Sentences>(...parts: readonly Part[]): Pick<Sentences, Part> {
  const sentences = useContext(SentencesContext);
  if (sentences === undefined || !parts.every((part) => part in sentences))
    throw new Error('A component that speaks must stand inside a SentencesProvider with its sentences.');
  // Every part asked for is there: seen in the line above.
  return sentences as Pick<Sentences, Part>;
}
