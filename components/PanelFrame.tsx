import type { ComponentChildren, JSX, Ref } from 'preact';
import { Icon, type IconName } from './Icon';
import { useSentences } from './sentences-context';

/** Where a reader who has gone from topic to topic can go, by the titles there. */
export type PanelWay = { back?: string | undefined; forward?: string | undefined; go: (steps: -1 | 1) => void };

type Props = {
  /** The element that names the dialog. */
  headingId: string;
  lang: string;
  /** What stands above all else, always: the digest's last day. */
  horizon: string | undefined;
  /** What is read first and scrolls away: how old all of this is for the page, and whose voice is missing. */
  age: string | undefined;
  remark: string | undefined;
  way: PanelWay;
  /** Left out where a panel cannot be pinned. */
  onPin?: ((pinned: boolean) => void) | undefined;
  pinned: boolean;
  /** What was just done, for a moment. */
  notice: string | undefined;
  onClose: () => void;
  frameRef: Ref<HTMLDivElement>;
  children: ComponentChildren;
};

/** The dialog around whatever a panel shows. Not modal: the article stays readable and reachable beside it. */
export function PanelFrame({
  headingId,
  lang,
  horizon,
  age,
  remark,
  way,
  onPin,
  pinned,
  notice,
  onClose,
  frameRef,
  children,
}: Props): JSX.Element {
  const { controls } = useSentences('controls');
  const { back, forward, go } = way;
  return (
    <div ref={frameRef} class="panel" role="dialog" aria-labelledby={headingId} lang={lang}>
      <div class="panel-bar" data-pinned={pinned ? '' : undefined}>
        {(back !== undefined || forward !== undefined) && (
          <div class="panel-way">
            <BarButton icon="back" label={controls.back(back ?? '')} disabled={back === undefined} onClick={() => go(-1)} />
            <BarButton icon="forward" label={controls.forward(forward ?? '')} disabled={forward === undefined} onClick={() => go(1)} />
          </div>
        )}
        <div class="panel-buttons">
          {pinned && (
            <button type="button" class="icon-button dots panel-grip" data-grip="" aria-label={controls.move} title={controls.move}>
              <Icon name="grip" />
            </button>
          )}
          {onPin !== undefined && <BarButton icon="pin" label={controls.pin} pressed={pinned} onClick={() => onPin(!pinned)} />}
          <BarButton icon="close" label={controls.close} onClick={onClose} />
        </div>
        {horizon !== undefined && <p class="panel-horizon">{horizon}.</p>}
      </div>
      {(age ?? remark) !== undefined && (
        <p class="panel-remark">
          {age !== undefined && <strong>{age}. </strong>}
          <bdi>{remark}</bdi>
        </p>
      )}
      {children}
      <p class="panel-notice" role="status">
        {notice !== undefined && <span>{notice}</span>}
      </p>
    </div>
  );
}

type ButtonProps = { icon: IconName; label: string; pressed?: boolean; disabled?: boolean; onClick: () => void };

/** A disabled one stays focusable: the button a reader has just pressed must not lose the focus because it led to the end. */
function BarButton({ icon, label, pressed, disabled, onClick }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={disabled}
      onClick={() => disabled !== true && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
