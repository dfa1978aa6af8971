import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AllNamesView } from '@/core/panel/all-names-view';
import { Foreign } from './Foreign';
import { Names } from './Names';
import { useSentences } from './sentences-context';

type Props = {
  names: AllNamesView;
  leadName: string;
  /** Absent where a panel can only be read. */
  onChoose: ((name: string | undefined) => Promise<boolean>) | undefined;
};

/** Every name with who uses it; those in the reader's language to choose from, which one the panel leads with. */
export function AllNames({ names, leadName, onChoose }: Props): JSX.Element {
  const { desk } = useSentences('desk');
  const [hasFailed, setFailed] = useState(false);
  const id = useId();
  const { choices, others } = names;

  return (
    <div class="all-names">
      {choices.length > 0 && (
        <fieldset class="all-names-choices">
          <legend>{names.leadLabel}</legend>
          {choices.flatMap(({ label, choices: ofUser }) =>
            ofUser.map(({ text, isOwn }) => (
              <label key={text.text} class="all-names-choice">
                <input
                  type="radio"
                  name={id}
                  checked={text.text === leadName}
                  disabled={onChoose === undefined}
                  onChange={() => void onChoose?.(isOwn ? undefined : text.text).then((done) => setFailed(!done))}
                />
                <span>
                  <Foreign text={text} class="names-name" /> <Foreign text={label} class="all-names-users" />
                </span>
              </label>
            )),
          )}
        </fieldset>
      )}
      {hasFailed && <p role="alert">{desk.leadFailed}</p>}
      {others.languages.length > 0 && (
        <>
          <h3 class="all-names-heading">{others.heading}</h3>
          <dl class="all-names-others">
            {others.languages.map((language) => (
              <div key={language.lang}>
                <dt>{language.language}</dt>
                <dd>
                  <Names groups={language.groups} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
