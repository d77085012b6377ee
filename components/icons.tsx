import type { ComponentChildren } from 'preact';
import type { Cluster, Colour } from '../lib/vocabulary.ts';

/** Icons say nothing that words beside them do not: hidden from assistive technology. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const CLUSTER_MARKS: Record<Cluster, ComponentChildren> = {
  'web-backend': (
    <>
      <rect x="2" y="2.5" width="12" height="4.5" rx="1.25" />
      <rect x="2" y="9" width="12" height="4.5" rx="1.25" />
      <path d="M4.75 4.75h.01M4.75 11.25h.01M8 4.75h3.25M8 11.25h3.25" />
    </>
  ),
  'data-engineering': (
    <>
      <ellipse cx="8" cy="3.75" rx="5.25" ry="2" />
      <path d="M2.75 3.75v8.5c0 1.1 2.35 2 5.25 2s5.25-.9 5.25-2v-8.5M2.75 8c0 1.1 2.35 2 5.25 2s5.25-.9 5.25-2" />
    </>
  ),
  'ml-ai': (
    <>
      <circle cx="8" cy="8" r="2.25" />
      <circle cx="2.75" cy="3.25" r="1.25" />
      <circle cx="13.25" cy="3.25" r="1.25" />
      <circle cx="2.75" cy="12.75" r="1.25" />
      <circle cx="13.25" cy="12.75" r="1.25" />
      <path d="M3.7 4.1l2.6 2.35M12.3 4.1L9.7 6.45M3.7 11.9l2.6-2.35M12.3 11.9L9.7 9.55" />
    </>
  ),
  'scripting-automation': (
    <>
      <rect x="1.75" y="2.5" width="12.5" height="11" rx="1.5" />
      <path d="M4.5 6l2.25 2-2.25 2M8.5 10.5h3" />
    </>
  ),
  other: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M5.25 8h.01M8 8h.01M10.75 8h.01" />
    </>
  ),
};

export function ClusterMark({ cluster }: { cluster: Cluster | null }) {
  return <Icon>{CLUSTER_MARKS[cluster ?? 'other']}</Icon>;
}

const UNDERLINES: Record<Colour, string> = {
  red: 'M2 12.25c1-1.6 2-1.6 3 0s2 1.6 3 0 2-1.6 3 0 2 1.6 3 0',
  green: 'M2 12.5h12',
  fact: 'M2.5 12.5h.01M6.17 12.5h.01M9.83 12.5h.01M13.5 12.5h.01',
};

/** The mark that stands under the words on the page, as a small picture of it. */
export function FlagMark({ colour }: { colour: Colour }) {
  return (
    <span class={`mark ${colour}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="M3 7h10M3 4h7" stroke-width="1.25" stroke-linecap="round" opacity="0.55" />
        <path d={UNDERLINES[colour]} stroke-width="1.75" stroke-linecap="round" />
      </svg>
    </span>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

export const MinimiseIcon = () => (
  <Icon>
    <path d="M3.5 6l4.5 4.5L12.5 6" />
  </Icon>
);

export const JumpIcon = () => (
  <Icon>
    <path d="M3 4h10M3 8h5M8.5 12.5h4.75M11 10l2.5 2.5L11 15" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.25" />
    <path d="M3.25 10.5a.75.75 0 0 1-.75-.75V3.5a1 1 0 0 1 1-1h6.25a.75.75 0 0 1 .75.75" />
  </Icon>
);

export const OutIcon = () => (
  <Icon>
    <path d="M6 3.5h6.5V10M12.25 3.75L4 12" />
  </Icon>
);

/** The project's own sign: lines of a text, the last one read further than the rest. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <rect width="24" height="24" rx="5.5" fill="#20405f" />
      <g fill="none" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">
        <path d="M5.5 6.5h11.5M5.5 11.5h6" stroke="#fff" />
        <path d="M5.5 17h12.5M14.75 13.75L18 17l-3.25 3.25" stroke="#ffc857" />
      </g>
    </svg>
  );
}
