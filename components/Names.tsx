import type { JSX } from 'preact';
import type { LanguageText } from '@/core/panel/language-text';
import type { NameGroup, NamesView } from '@/core/panel/names-view';
import { Disclosure } from './Disclosure';
import { Foreign } from './Foreign';

/** The other names of a topic and who uses them: the reader's language in sight, spellings and other languages one press away. */
export function Names({ heading, names }: { heading: string; names: NamesView }): JSX.Element | null {
  const hasMore = names.spellings.length > 0 || names.others.length > 0;
  if (names.own.length === 0 && !hasMore) return null;
  return (
    <div class="names">
      {names.own.length > 0 && <Groups groups={names.own} label={heading} />}
      {hasMore && (
        <Disclosure label={names.moreLabel}>
          {names.spellings.length > 0 && (
            <p class="names-spellings">
              <NameList names={names.spellings} />
            </p>
          )}
          <dl class="names-others">
            {names.others.map((language) => (
              <div key={language.lang}>
                <dt>{language.language}</dt>
                <dd>
                  <Groups groups={language.groups} />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </div>
  );
}

function Groups({ groups, label }: { groups: NameGroup[]; label?: string }): JSX.Element {
  return (
    <ul class="names-groups" aria-label={label}>
      {groups.map((group) => (
        <li key={group.usedBy?.text ?? ''}>
          <NameList names={group.names} />
          {group.usedBy !== undefined && (
            <>
              {' '}
              <Foreign text={group.usedBy} class="names-used-by" />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function NameList({ names }: { names: LanguageText[] }): JSX.Element {
  return (
    <>
      {names.map((name, index) => (
        <span key={name.text}>
          {index > 0 && ', '}
          <Foreign text={name} class="names-name" />
        </span>
      ))}
    </>
  );
}
