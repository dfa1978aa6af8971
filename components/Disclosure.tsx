import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon';

/** A button that shows and hides what follows it. Closed content is not in the document, so it costs nothing and is never spoken. */
export function Disclosure({ label, children }: { label: ComponentChildren; children: ComponentChildren }): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="disclosure">
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
        <span>{label}</span>
      </button>
      {open && (
        <div id={id} class="disclosure-content">
          {children}
        </div>
      )}
    </div>
  );
}
