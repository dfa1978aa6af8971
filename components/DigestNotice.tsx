import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DigestProgress } from '@/core/digest/file-verdict';

/** What has just happened or is happening, with what the reader can do about it. */
export type Notice = {
  text: string;
  progress?: DigestProgress;
  action?: { label: string; run: () => void };
  /** Where the control the reader has just pressed is gone. */
  takesFocus?: boolean;
};

/**
 * The one place where something is announced. It is always there, because what appears together with its text is not announced. An
 * action in it takes the focus: the control that led to it has gone with what it stood in.
 */
export function DigestNotice({ notice }: { notice: Notice | undefined }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const step = notice?.progress?.step;
  useLayoutEffect(() => {
    if (notice?.action !== undefined) button.current?.focus();
    else if (notice?.takesFocus === true) text.current?.focus();
  }, [notice?.action, notice?.takesFocus, notice?.text]);

  return (
    <div class={notice === undefined ? 'digest-notice digest-notice-empty' : 'digest-notice'}>
      <div role="status" key="status">
        {notice !== undefined && (
          <p ref={text} tabIndex={-1}>
            {notice.text}
          </p>
        )}
      </div>
      {step !== undefined && <progress aria-label={notice?.text} max={1} value={notice?.progress?.share} />}
      {notice?.action !== undefined && (
        <button ref={button} type="button" class="outlined-button" onClick={notice.action.run}>
          {notice.action.label}
        </button>
      )}
    </div>
  );
}
