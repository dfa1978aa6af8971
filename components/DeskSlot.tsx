import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskPart, PanelDesk } from './panel-desk';
import { usePanelReach } from './panel-context';
import { useSentences } from './sentences-context';

/** Room for a part of the panel that the second script fills; says so where that script cannot be had. */
export function DeskSlot({ part }: { part: DeskPart }): JSX.Element {
  const { loadDesk, actions } = usePanelReach();
  const { controls } = useSentences('controls');
  const slot = useRef<HTMLDivElement>(null);
  const desk = useRef<PanelDesk | undefined>(undefined);
  const latest = useRef(part);
  const [isMissing, setMissing] = useState(false);
  latest.current = part;

  useEffect(() => {
    const element = slot.current;
    if (element === null) return undefined;
    let isHere = true;
    const fill = (loaded: PanelDesk | undefined) => {
      if (!isHere) return;
      desk.current = loaded;
      if (loaded === undefined) setMissing(true);
      else loaded.render(latest.current, element);
    };
    loadDesk().then(fill, () => fill(undefined));
    return () => {
      isHere = false;
      desk.current?.render(undefined, element);
    };
  }, []);

  useEffect(() => {
    if (slot.current !== null) desk.current?.render(part, slot.current);
  }, [part]);

  return (
    <>
      <div ref={slot} />
      {isMissing && (
        <p role="alert" class="desk-missing">
          {controls.partMissing}{' '}
          <button type="button" class="text-button" onClick={actions?.reload}>
            {controls.reload}
          </button>
        </p>
      )}
    </>
  );
}
