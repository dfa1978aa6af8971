import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchAnswer, SearchQuestion } from '@/core/search/answer';

/** What stands under the search box. While another answer is awaited the last one stays; `waiting` has none to show. */
export type SearchState =
  | { status: 'idle' | 'waiting' | 'unavailable' }
  | { status: 'found'; answer: SearchAnswer; question: SearchQuestion };

/**
 * Answers the newest question. At most one is on its way: what was typed while it was is skipped but for the last, so a slow search
 * never falls behind a fast typist. `attempt` asks the same again.
 */
export function useSearch(
  find: (question: SearchQuestion) => Promise<SearchAnswer>,
  question: SearchQuestion | undefined,
  attempt: number,
): SearchState {
  const [state, setState] = useState<SearchState>({ status: 'idle' });
  const wanted = useRef<SearchQuestion | undefined>(undefined);
  const isAsking = useRef(false);
  const isGone = useRef(false);
  const key = question === undefined ? '' : JSON.stringify([question, attempt]);

  useEffect(() => {
    wanted.current = question;
    if (question === undefined) setState({ status: 'idle' });
    else {
      setState((before) => (before.status === 'found' ? before : { status: 'waiting' }));
      void ask();
    }
  }, [key]);

  useEffect(() => () => void (isGone.current = true), []);

  async function ask(): Promise<void> {
    if (isAsking.current) return;
    isAsking.current = true;
    for (let asked: SearchQuestion | undefined; wanted.current !== undefined && wanted.current !== asked && !isGone.current;) {
      asked = wanted.current;
      const answered = await answerTo(asked);
      // An answer to what is no longer asked for is only of use if nothing has been deleted meanwhile.
      if (wanted.current !== undefined && !isGone.current) setState(answered);
    }
    isAsking.current = false;
  }

  async function answerTo(asked: SearchQuestion): Promise<SearchState> {
    try {
      return { status: 'found', answer: await find(asked), question: asked };
    } catch {
      // Why it failed is said where the database is; to a reader there is one thing to say.
      return { status: 'unavailable' };
    }
  }

  return state;
}
