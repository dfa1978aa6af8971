import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DeskSlot } from './DeskSlot';
import { Icon, type IconName } from './Icon';
import type { DeskPart } from './panel-desk';
import { scrollInPanel } from './reveal-in-panel';

/** One thing the head of a section can open to. */
export type SectionPart = { label: string; icon: IconName; part: DeskPart };

/** A row of quiet buttons and, below it, what one of them opens. What was open before is kept, hidden: it may hold an undo. */
export function SectionParts({ parts }: { parts: readonly SectionPart[] }): JSX.Element {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string>();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const toggle = (label: string) => {
    setOpen(open === label ? undefined : label);
    if (!opened.includes(label)) setOpened([...opened, label]);
  };
  // The row stands at the foot of the first screen: what it opens needs the room below it.
  useLayoutEffect(() => {
    if (open !== undefined) scrollInPanel(root.current);
  }, [open]);

  return (
    <div ref={root} class="section-parts">
      {parts.map(({ label, icon }, index) => (
        <button
          key={label}
          type="button"
          class="quiet-button"
          aria-expanded={open === label}
          aria-controls={opened.includes(label) ? `${id}-${index}` : undefined}
          onClick={() => toggle(label)}
        >
          <Icon name={icon} />
          <bdi>{label}</bdi>
        </button>
      ))}
      {parts.map(
        ({ label, part }, index) =>
          opened.includes(label) && (
            <div key={label} id={`${id}-${index}`} class="section-open" hidden={open !== label}>
              <DeskSlot part={part} />
            </div>
          ),
      )}
    </div>
  );
}
