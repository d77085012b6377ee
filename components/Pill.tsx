import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { PostingReading } from '../lib/reading-schema.ts';
import type { Words } from '../lib/words.ts';
import { CloseIcon, ClusterMark } from './icons.tsx';
import { headline, pillFacts } from './summary.ts';

/** Distances from the right and bottom edge of the window, in px. */
export interface Corner {
  readonly right: number;
  readonly bottom: number;
}

interface PillProps {
  readonly reading: PostingReading;
  readonly t: Words;
  readonly corner: Signal<Corner>;
  readonly button: RefObject<HTMLButtonElement | null>;
  onOpen(): void;
  onClose(): void;
}

/** Less than this many px of movement is a click with an unsteady hand. */
const DRAG_FROM = 4;
const STEP = 16;
const EDGE = 8;

const ARROWS: Record<string, Corner> = {
  ArrowLeft: { right: STEP, bottom: 0 },
  ArrowRight: { right: -STEP, bottom: 0 },
  ArrowUp: { right: 0, bottom: STEP },
  ArrowDown: { right: 0, bottom: -STEP },
};

/** The reading in one line. Opens by click or Enter; moves by dragging or the arrow keys. */
export function Pill({ reading, t, corner, button, onOpen, onClose }: PillProps) {
  const drag = useRef<{ x: number; y: number; from: Corner } | null>(null);
  /** The click that ends a drag opens nothing. */
  const moved = useRef(false);
  const box = useRef<HTMLDivElement>(null);

  /** Keeps the pill wholly inside the window. */
  const moveTo = ({ right, bottom }: Corner): void => {
    const { offsetWidth = 0, offsetHeight = 0 } = box.current ?? {};
    const within = (n: number, room: number): number => Math.max(EDGE, Math.min(n, room - EDGE));
    corner.value = {
      right: within(right, window.innerWidth - offsetWidth),
      bottom: within(bottom, window.innerHeight - offsetHeight),
    };
  };

  return (
    <div class="pill" ref={box} style={{ right: `${corner.value.right}px`, bottom: `${corner.value.bottom}px` }}>
      <button
        type="button"
        ref={button}
        class="pill-open"
        aria-expanded="false"
        aria-description={t('ui_pill_move')}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          drag.current = { x: event.clientX, y: event.clientY, from: corner.value };
          moved.current = false;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          const now = drag.current;
          if (!now) return;
          const [x, y] = [event.clientX - now.x, event.clientY - now.y];
          if (Math.abs(x) + Math.abs(y) >= DRAG_FROM) moved.current = true;
          if (moved.current) moveTo({ right: now.from.right - x, bottom: now.from.bottom - y });
        }}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerCancel={() => {
          drag.current = null;
        }}
        onClick={() => {
          if (!moved.current) onOpen();
          moved.current = false;
        }}
        onKeyDown={(event) => {
          moved.current = false;
          const by = ARROWS[event.key];
          if (!by) return;
          event.preventDefault();
          moveTo({ right: corner.value.right + by.right, bottom: corner.value.bottom + by.bottom });
        }}
      >
        <ClusterMark cluster={reading.cluster?.best ?? null} />
        <span class="pill-text">
          <span class="pill-name">{headline(reading, t)}</span>
          {pillFacts(reading, t).map((fact) => (
            <span key={fact.text}>
              {' · '}
              <span class={fact.kind}>{fact.text}</span>
            </span>
          ))}
        </span>
      </button>
      <button type="button" class="bare pill-close" aria-label={t('ui_hide')} title={t('ui_hide')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
