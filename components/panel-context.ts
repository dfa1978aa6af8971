/** What the parts of a panel share: the reader's actions, the way to the second script, and the one line that confirms what was done. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TopicSection } from '@/core/panel/answer';
import type { PanelReach } from './panel-desk';

const ReachContext = createContext<PanelReach | undefined>(undefined);
const SectionContext = createContext<TopicSection | undefined>(undefined);

export const PanelReachProvider = ReachContext.Provider;
/** Around everything that one digest says: its parts hand it to the second script as the store answered it. */
export const SectionProvider = SectionContext.Provider;

export function usePanelReach(): PanelReach {
  return present(useContext(ReachContext));
}

export function useSection(): TopicSection {
  return present(useContext(SectionContext));
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A part of a panel must stand inside one.');
  return value;
}
