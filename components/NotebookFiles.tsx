import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DigestProblem } from '@/core/digest/problem';
import type { NotebookContent } from '@/core/notebook/content';
import type { MergeReport } from '@/core/notebook/merge';
import { writeNotebookFile } from '@/core/notebook/notebook-file';
import { buildStem, notebookFormats, writeNotebook, type NotebookFormat, type WrittenFile } from '@/core/notebook/write';
import { Disclosure } from './Disclosure';
import { FileProblems } from './FileProblems';
import { useSentences } from './sentences-context';

export type NotebookImport =
  | { status: 'done'; report: MergeReport }
  | { status: 'invalid'; problems: DigestProblem[] }
  | { status: 'failed' };

export type NotebookFilesReach = {
  now: () => Date;
  save: (file: WrittenFile) => void;
  bringIn: (file: File) => Promise<NotebookImport>;
  print: () => void;
};

type Props = {
  content: NotebookContent;
  scope: string | undefined;
  reach: NotebookFilesReach;
  announce: (sentence: string) => void;
  /** What stands in one row with the button that exports. */
  children: ComponentChildren;
};

const everything = 'everything';
const formats = [...notebookFormats.toSorted((a) => (a === 'html' ? -1 : 0)), 'json'] as const;

/** The notebook, or one collection of it, as a file; and a notebook's file brought in. */
export function NotebookFiles({ content, scope, reach, announce, children }: Props): JSX.Element {
  const sentences = useSentences('language', 'panel', 'cite', 'notebook');
  const { notebook } = sentences;
  const id = useId();
  const [chosen, setChosen] = useState(scope ?? everything);
  const [outcome, setOutcome] = useState<NotebookImport>();
  const isEmpty = content.groups.every(({ claims }) => claims.length === 0);
  const groups = content.groups.filter((group) => chosen === everything || group.id === chosen);
  const only = groups.length === 1 && chosen !== everything ? (groups[0]?.name ?? notebook.unsorted) : undefined;

  const save = (format: NotebookFormat | 'json') => {
    const claims = groups.flatMap((group) => group.claims);
    if (claims.length === 0) return announce(notebook.nothingToSave);
    const now = reach.now();
    const stem = buildStem('sidelight', notebook.fileTitle, only ?? '', now.toISOString().slice(0, 10));
    const collections = groups.flatMap(({ id: one, name }, position) => (name === undefined ? [] : [{ id: one, name, position }]));
    const file: WrittenFile =
      format === 'json'
        ? { name: `${stem}.json`, type: 'application/json', text: writeNotebookFile({ claims, collections }, now.toISOString()) }
        : writeNotebook({ title: only ?? notebook.fileTitle, day: notebook.day(now), groups }, format, { stem, sentences });
    reach.save(file);
    return announce(notebook.saved(file.name));
  };
  const bringIn = async (file: File) => {
    const answer = await reach.bringIn(file);
    setOutcome(answer);
    if (answer.status === 'done') announce(notebook.broughtIn(answer.report));
    if (answer.status === 'failed') announce(notebook.failed);
  };

  return (
    <>
      <div class="notebook-files-row">
        {children}
        {!isEmpty && (
          <button type="button" class="outlined-button" onClick={() => save('html')}>
            {notebook.exportNow}
          </button>
        )}
      </div>
      <Disclosure label={isEmpty ? notebook.onlyImport : notebook.exportOrImport}>
        <div class="notebook-files">
          {!isEmpty && content.groups.length > 1 && (
            <label class="notebook-files-row">
              <span class="notebook-files-label">{notebook.scope}</span>
              <select class="notebook-select" value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
                <option value={everything}>{notebook.wholeNotebook}</option>
                {content.groups.map(({ id: one, name }) => (
                  <option key={one} value={one}>
                    {name ?? notebook.unsorted}
                  </option>
                ))}
              </select>
            </label>
          )}
          {!isEmpty && (
            <>
              <p id={`${id}-save`} class="notebook-files-label">
                {notebook.saveAs}
              </p>
              <div class="notebook-files-row" role="group" aria-labelledby={`${id}-save`}>
                {formats.map((format) => (
                  <button key={format} type="button" class="outlined-button" onClick={() => save(format)}>
                    {notebook.formats[format]}
                  </button>
                ))}
              </div>
              <p class="notebook-hint">{notebook.formatHints}</p>
            </>
          )}
          <div class="notebook-files-row">
            <label class="file-button">
              <span>{notebook.bringIn}</span>
              <input
                type="file"
                accept=".json,application/json"
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  if (file !== undefined) void bringIn(file);
                  // The same file can be chosen again.
                  currentTarget.value = '';
                }}
              />
            </label>
            {!isEmpty && (
              <button type="button" class="outlined-button" onClick={reach.print}>
                {notebook.print}
              </button>
            )}
          </div>
          <p class="notebook-hint">{notebook.bringInHint}</p>
          {outcome?.status === 'invalid' && <FileProblems problems={outcome.problems} />}
          {outcome?.status === 'done' && outcome.report.different.length > 0 && (
            <div class="file-report">
              <p class="file-report-title">{notebook.different(outcome.report.different.length)}</p>
              <ul tabIndex={0}>
                {outcome.report.different.map((text) => (
                  <li key={text}>
                    <bdi>{text}</bdi>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </Disclosure>
    </>
  );
}
