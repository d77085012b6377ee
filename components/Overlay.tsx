import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Card, type CardProps, PostingName } from './Card.tsx';
import { CloseIcon, ClusterMark, MinimiseIcon } from './icons.tsx';
import { type Corner, Pill } from './Pill.tsx';
import { direction, headline } from './summary.ts';

export interface OverlayProps extends CardProps {
  /** Whether the card is open; the pill otherwise. The overlay sets it too. */
  readonly open: Signal<boolean>;
  /** Where the pill stands, in px from the right and bottom edge; moved by dragging and by the arrow keys. */
  readonly corner: Signal<Corner>;
  /** Takes pill, card and marks off this page. */
  onClose(): void;
  /** Never again unasked on this site. */
  onOffHere(): void;
  onSettings(): void;
}

const holdsFocus = (card: HTMLElement | null): boolean => {
  const active = (card?.getRootNode() as ShadowRoot | undefined)?.activeElement ?? null;
  return card?.contains(active) ?? false;
};

/**
 * Pill and card on the page. Opened while it stands there, by click, key or shortcut, the card takes the focus and gives it
 * back on closing; a card that is open from the start leaves the focus with the page.
 */
export function Overlay(props: OverlayProps) {
  const { reading, open, corner, t, onClose, onOffHere, onSettings } = props;
  const card = useRef<HTMLDialogElement>(null);
  const pill = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  const wasOpen = useRef(open.value);
  const isOpen = open.value;
  const hadFocus = !isOpen && holdsFocus(card.current);

  useLayoutEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    if (isOpen) {
      before.current = document.activeElement;
      card.current?.focus({ preventScroll: true });
    } else if (hadFocus) {
      const { current: element } = before;
      const back = element instanceof HTMLElement && element !== document.body && element.isConnected;
      (back ? element : pill.current)?.focus({ preventScroll: true });
    }
  }, [isOpen]);

  const show = (): void => {
    open.value = true;
  };
  const shrink = (): void => {
    open.value = false;
  };
  const name = headline(reading, t);

  return (
    <aside class="overlay" aria-label={t('extension_name')} dir={direction(t)}>
      {!isOpen && <Pill reading={reading} t={t} corner={corner} button={pill} onOpen={show} onClose={onClose} />}
      {isOpen && (
        <dialog
          open
          class="card"
          ref={card}
          tabIndex={-1}
          aria-labelledby="rf-title"
          style={{ '--rf-right': `${corner.value.right}px`, '--rf-bottom': `${corner.value.bottom}px` }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            shrink();
          }}
        >
          <header class="card-head">
            <ClusterMark cluster={reading.cluster?.best ?? null} />
            <div class="card-title">
              <h2 id="rf-title">{name}</h2>
              <PostingName reading={reading} />
            </div>
            <button type="button" class="bare" aria-label={t('ui_shrink')} title={t('ui_shrink')} onClick={shrink}>
              <MinimiseIcon />
            </button>
            <button type="button" class="bare" aria-label={t('ui_hide')} title={t('ui_hide')} onClick={onClose}>
              <CloseIcon />
            </button>
          </header>
          <div class="card-body">
            <Card {...props} />
            <footer class="card-foot">
              <p class="small">{t('ui_private')}</p>
              <div class="actions">
                <button type="button" class="link small" onClick={onSettings}>
                  {t('ui_settings')}
                </button>
                <button type="button" class="link small" onClick={onOffHere}>
                  {t('ui_off_here')}
                </button>
              </div>
            </footer>
          </div>
        </dialog>
      )}
    </aside>
  );
}
