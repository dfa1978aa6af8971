import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimPlace, PanelActions } from '@/core/panel/actions';
import type { LoadDesk, PanelReach } from './panel-desk';
import { useSentences } from './sentences-context';
import type { Shown } from './use-answer';

/** Long enough to read a short sentence twice. */
const noticeMs = 4000;

type Given = { actions: PanelActions | undefined; loadDesk: LoadDesk; shown: Shown };

/** What the parts of a panel share, with the state behind it: what is kept, what was just done, which names lead. */
export function useReach({ actions, loadDesk, shown }: Given): {
  reach: PanelReach;
  notice: string | undefined;
  leadNames: Readonly<Record<string, string>>;
} {
  const { controls } = useSentences('controls');
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [notice, setNotice] = useState<string>();
  const [leadNames, setLeadNames] = useState<Readonly<Record<string, string>>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (shown.status !== 'ready' || actions === undefined) return;
    const places = shown.sections.flatMap(({ digest, claims }) => claims.map(({ id }) => ({ digest: digest.id, claim: id })));
    actions.findKept(places).then(
      (found) => setKept(new Set(found.map(keyOf))),
      // Without the notebook every claim can still be kept, and says then that it could not be.
      () => setKept(new Set()),
    );
  }, [shown]);

  const announce = (sentence: string) => {
    clearTimeout(timer.current);
    setNotice(sentence);
    timer.current = setTimeout(() => setNotice(undefined), noticeMs);
  };
  const mark = (place: ClaimPlace, isKept: boolean) =>
    setKept((before) => new Set(isKept ? [...before, keyOf(place)] : [...before].filter((key) => key !== keyOf(place))));

  const keep = async (place: ClaimPlace, wanted: boolean) => {
    mark(place, wanted);
    const done = (await actions?.keepClaim(place, wanted).catch(() => false)) === true;
    if (!done) mark(place, !wanted);
    const said = wanted ? controls.kept : controls.unkept;
    announce(done ? said : controls.keepFailed);
  };
  const lead = async (topic: string, name: string | undefined) => {
    const done = (await actions?.chooseName(topic, name).catch(() => false)) === true;
    // An empty name is no topic's: the digest's own choice, over whatever the answer brought.
    if (done) setLeadNames((before) => ({ ...before, [topic]: name ?? '' }));
    return done;
  };

  return {
    notice,
    leadNames,
    reach: {
      actions,
      loadDesk,
      announce,
      isKept: (digest, claim) => kept.has(keyOf({ digest, claim })),
      keep: (digest, claim, wanted) => void keep({ digest, claim }, wanted),
      lead,
    },
  };
}

function keyOf({ digest, claim }: ClaimPlace): string {
  return `${digest}/${claim}`;
}
