import type { JSX } from 'preact';
import { Icon } from './Icon';
import { usePanelReach, useSection } from './panel-context';
import { useSentences } from './sentences-context';

type Props = { claim: string; moreId: string; showsMore: boolean; onMore: () => void };

/** What a reader does with a claim most often, as quiet buttons: copy it with its citation, keep it (not in a private window), and all the rest. */
export function ClaimButtons({ claim, moreId, showsMore, onMore }: Props): JSX.Element {
  const { controls } = useSentences('controls');
  const { actions, loadDesk, announce, isKept, keep } = usePanelReach();
  const section = useSection();
  const digest = section.digest.id;
  const kept = isKept(digest, claim);

  const copy = async () => {
    const text = (await loadDesk())?.cite(section, claim);
    const done = text !== undefined && (await actions?.copy(text)) === true;
    announce(done ? controls.copied : controls.copyFailed);
  };
  // A browser lets a press reach the clipboard for a few seconds only: the script that cites is fetched as the pointer or focus arrives.
  const prepare = () => void loadDesk();

  return (
    <div class="claim-buttons" onPointerEnter={prepare} onFocusIn={prepare}>
      <button type="button" class="icon-button" aria-label={controls.copy} title={controls.copy} onClick={() => void copy()}>
        <Icon name="copy" />
      </button>
      {actions?.isPrivate !== true && (
        <button
          type="button"
          class="icon-button claim-keep"
          aria-label={controls.keep}
          title={controls.keep}
          aria-pressed={kept}
          onClick={() => keep(digest, claim, !kept)}
        >
          <Icon name="bookmark" />
        </button>
      )}
      <button
        type="button"
        class="icon-button dots"
        aria-label={controls.more}
        title={controls.more}
        aria-expanded={showsMore}
        aria-controls={showsMore ? moreId : undefined}
        onClick={onMore}
      >
        <Icon name="more" />
      </button>
    </div>
  );
}
