import type { ComponentChildren } from 'preact';

interface StateProps {
  readonly title: string;
  readonly text?: string;
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

/** One state of a tab in words, where there is no reading to show. */
export function State({ title, text = '', busy = false, children }: StateProps) {
  return (
    <div class="state" aria-busy={busy}>
      <h2>
        {busy && <span class="dots" aria-hidden="true" />}
        {title}
      </h2>
      {text !== '' && <p>{text}</p>}
      {children}
    </div>
  );
}
