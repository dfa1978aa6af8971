import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DigestProgress, FileVerdict, InstallOutcome } from '@/core/digest/file-verdict';
import { DigestNotice } from './DigestNotice';
import { DigestPicker } from './DigestPicker';
import { DigestPreviewView } from './DigestPreviewView';
import { DigestRefusal } from './DigestRefusal';
import type { DigestReach } from './DigestSettings';
import { useSentences } from './sentences-context';

type State =
  | { status: 'idle'; remark?: string }
  | { status: 'busy'; progress: DigestProgress }
  | { status: 'answered'; file: string; verdict: FileVerdict };

type Props = {
  reach: Pick<DigestReach, 'check' | 'install' | 'stop'>;
  /** A digest has been installed; `text` says so. */
  onChanged: (text: string) => void;
  onBegin: () => void;
};

/** From a file to an installed digest: choose, check, look, decide. Nothing is stored before the last of them. */
export function DigestAdding({ reach, onChanged, onBegin }: Props): JSX.Element {
  const { digests: says } = useSentences('digests');
  const [state, setState] = useState<State>({ status: 'idle' });
  const root = useRef<HTMLElement>(null);
  // Counts what was begun: an answer to something that was stopped is not listened to.
  const round = useRef(0);

  const isPicking = state.status === 'idle';
  const wasPicking = useRef(true);
  useLayoutEffect(() => {
    // The control that had the focus is gone: back to the picker, or on to what has come instead.
    if (isPicking !== wasPicking.current) root.current?.querySelector<HTMLElement>(isPicking ? 'input' : '[tabindex="-1"]')?.focus();
    wasPicking.current = isPicking;
    if (state.status === 'answered') root.current?.querySelector<HTMLElement>('h4')?.focus();
  }, [isPicking, state.status]);

  async function run(work: (tell: (progress: DigestProgress) => void) => Promise<State>): Promise<void> {
    const current = (round.current += 1);
    const isCurrent = () => current === round.current;
    onBegin();
    setState({ status: 'busy', progress: { step: 'reading' } });
    const next = await work((progress) => isCurrent() && setState({ status: 'busy', progress })).catch((): State => ({
      status: 'idle',
      remark: says.failed,
    }));
    if (isCurrent()) setState(next);
  }

  const check = (file: File) => run(async (tell) => ({ status: 'answered', file: file.name, verdict: await reach.check(file, tell) }));

  const install = (title: string) =>
    run(async (tell) => {
      const outcome = await reach.install(tell);
      if (outcome === 'bundled' || outcome === 'missing') return { status: 'idle', remark: says.failed };
      onChanged(sayDone(outcome, title));
      return { status: 'idle' };
    });

  function sayDone(outcome: Exclude<InstallOutcome, 'bundled' | 'missing'>, title: string): string {
    return outcome === 'replaced' ? says.replaced(title) : says.installed(title);
  }

  function stop(): void {
    round.current += 1;
    reach.stop();
    setState({ status: 'idle', remark: says.stopped });
  }

  const close = () => setState({ status: 'idle' });
  const progress = state.status === 'busy' ? state.progress : undefined;
  return (
    <section class="digest-adding" aria-labelledby="digest-adding" ref={root}>
      <h3 id="digest-adding" class="digest-title">
        {says.addHeading}
      </h3>
      {state.status === 'idle' && <DigestPicker onFile={(file) => void check(file)} />}
      <DigestNotice
        notice={
          progress !== undefined
            ? { text: `${says.steps[progress.step]}…`, progress, action: { label: says.stop, run: stop } }
            : state.status === 'idle' && state.remark !== undefined
              ? { text: state.remark }
              : undefined
        }
      />
      {state.status === 'answered' && state.verdict.status === 'ready' && (
        <DigestPreviewView verdict={state.verdict} onInstall={(title) => void install(title)} onCancel={close} />
      )}
      {state.status === 'answered' && state.verdict.status !== 'ready' && (
        <DigestRefusal file={state.file} verdict={state.verdict} onClose={close} />
      )}
    </section>
  );
}
