import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SampleText } from '@/core/pages/sample-text';
import { inLanguage } from '@/core/panel/language-text';
import { Foreign } from './Foreign';
import { KeySettings, type KeyReach } from './KeySettings';
import { useSentences } from './sentences-context';

export type WelcomeReach = {
  keys: KeyReach;
  /** Undefined as long as there is no digest to take it from. */
  loadSample: () => Promise<SampleText | undefined>;
  /** What was asked of the browser at installation, by the names the sentences have for it. */
  permissions: readonly string[];
  openSettings: (section?: string) => void;
  openBrowse: () => void;
};

/** Digests are put in place while the reader reads the first lines. */
const lookAgainMs = 500;

/** What a reader sees once, after installing: a text to try Sidelight on, what it keeps, why it asks for what it asks for, its keys. */
export function WelcomePage({ reach }: { reach: WelcomeReach }): JSX.Element {
  const { welcome } = useSentences('welcome');
  const sample = useSample(reach.loadSample);
  return (
    <main class="welcome">
      <h1 class="welcome-title">
        <img src="/icon/icon.svg" alt="" width="40" height="40" />
        {welcome.title}
      </h1>
      <p class="welcome-lead">{welcome.lead}</p>
      {sample !== undefined && <p>{welcome.subject(sample.title)}</p>}
      <nav class="welcome-ways" aria-label={welcome.goOn}>
        <button type="button" class="outlined-button welcome-primary" onClick={reach.openBrowse}>
          {welcome.openBrowse}
        </button>
        <button type="button" class="outlined-button" onClick={() => reach.openSettings()}>
          {welcome.openSettings}
        </button>
        <button type="button" class="outlined-button" onClick={() => reach.openSettings('digests')}>
          {welcome.addDigest}
        </button>
      </nav>
      <Trial reach={reach} sample={sample} />

      <Points heading={welcome.waysHeading} points={welcome.ways} />

      <Points heading={welcome.keptHeading} points={welcome.kept}>
        <p>{welcome.deleteHint}</p>
      </Points>

      <section class="welcome-part">
        <h2>{welcome.leaveHeading}</h2>
        <dl class="welcome-permissions">
          {Object.entries(welcome.permissions)
            .filter(([name]) => reach.permissions.includes(name))
            .map(([name, [title, why]]) => (
              <div key={name}>
                <dt>{title}</dt> <dd>{why}</dd>
              </div>
            ))}
        </dl>
      </section>

      <section class="welcome-part">
        <h2>{welcome.keysHeading}</h2>
        <KeySettings reach={reach.keys} />
      </section>
    </main>
  );
}

function Points({ heading, points, children }: { heading: string; points: readonly string[]; children?: ComponentChildren }): JSX.Element {
  return (
    <section class="welcome-part">
      <h2>{heading}</h2>
      <ul class="welcome-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}

/** The text to try it on, as soon as there is a digest to take it from. */
function useSample(load: WelcomeReach['loadSample']): SampleText | undefined {
  const [sample, setSample] = useState<SampleText>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const found = await load();
      setSample(found);
      if (found === undefined) timer = setTimeout(() => void look(), lookAgainMs);
    };
    void look();
    return () => clearTimeout(timer);
  }, []);
  return sample;
}

function Trial({ reach, sample }: { reach: WelcomeReach; sample: SampleText | undefined }): JSX.Element {
  const { welcome, panel } = useSentences('welcome', 'panel');
  const [keys, setKeys] = useState<{ next: string; open: string }>();

  useEffect(() => {
    const readKeys = async (): Promise<void> => {
      const commands = await reach.keys.listCommands();
      const find = (wanted: string): string => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
      const [next, open] = [find('next-mention'), find('open-mention')];
      if (next !== '' && open !== '') setKeys({ next, open });
    };
    void readKeys();
  }, []);

  return (
    <section class="welcome-part">
      <h2>{welcome.tryHeading}</h2>
      <p>{welcome.tryPointer}</p>
      <p>{welcome.tryFirst}</p>
      {keys !== undefined && <p>{welcome.tryKeys(keys.next, keys.open)}</p>}
      {sample === undefined ? (
        <p class="welcome-waiting">{welcome.tryEmpty}</p>
      ) : (
        <article class="welcome-article" lang={sample.language}>
          {sample.paragraphs.map((paragraph) => (
            <p key={paragraph.topic}>
              <b>
                <Foreign text={inLanguage(paragraph.topic, sample.language)} />
              </b>
              {'. '}
              <Foreign text={inLanguage(paragraph.text, sample.language)} />
            </p>
          ))}
          {sample.dispute !== undefined && (
            <>
              <p>
                <b>
                  <Foreign text={inLanguage(sample.dispute.question, sample.language)} />
                </b>
              </p>
              <ul class="welcome-sides">
                {sample.dispute.sides.map(({ summary, holders }) => (
                  <li key={summary}>
                    <Foreign text={inLanguage(summary, sample.language)} /> <span class="welcome-holders">{welcome.heldBy(holders)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p class="welcome-from">
            {welcome.sampleFrom(sample.title, sample.lastDay)}
            {sample.missingVoices.length > 0 && ` ${panel.missingVoices(sample.missingVoices)}`}
          </p>
          <p class="welcome-source">
            <Foreign text={inLanguage(sample.limitations, sample.language)} />
          </p>
        </article>
      )}
    </section>
  );
}
