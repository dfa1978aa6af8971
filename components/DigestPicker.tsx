import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSentences } from './sentences-context';

/** Where a file is chosen or dropped. The browser's own file field, so that keyboards and screen readers know it. */
export function DigestPicker({ onFile }: { onFile: (file: File) => void }): JSX.Element {
  const { digests: says } = useSentences('digests');
  const [isOver, setOver] = useState(false);
  const [remark, setRemark] = useState<string>();

  // A file that misses the field would otherwise replace this page.
  useEffect(() => {
    const ending = new AbortController();
    for (const type of ['dragover', 'drop'] as const)
      document.addEventListener(type, (dragged) => dragged.preventDefault(), { signal: ending.signal });
    return () => ending.abort();
  }, []);

  function take(files: FileList | null | undefined): void {
    setOver(false);
    const [file, ...others] = files ?? [];
    setRemark(others.length > 0 ? says.oneFile : undefined);
    if (file !== undefined && others.length === 0) onFile(file);
  }

  return (
    <div
      class={isOver ? 'digest-drop digest-drop-over' : 'digest-drop'}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={(dropped) => take(dropped.dataTransfer?.files)}
    >
      <p>{isOver ? says.dropHere : says.add}</p>
      <input
        type="file"
        accept=".json,.gz,application/json,application/gzip"
        aria-label={says.choose}
        aria-describedby="digest-hint"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p id="digest-hint" class="digest-hint">
        {says.addHint}
      </p>
      <p role="status">{remark}</p>
    </div>
  );
}
