import { render } from 'preact';
import markCss from '../../assets/styles/thread-mark.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import { ThreadMark } from '../../components/ThreadMark.tsx';
import type { PostingReading } from '../reading-schema.ts';
import { words } from './words.ts';

const HOST = 'read-further-mark';
/** The line above a comment, with its author and age. */
const HEADER = '.comhead';
/** The comment's own text. */
export const COMMENT_TEXT = '.commtext';

/** The mark beside one comment. */
export interface CommentMark {
  redraw(reading: PostingReading): void;
  remove(): void;
}

/** Puts a mark beside the header of a comment, in a closed shadow root of one element. */
export function addMark(comment: Element, reading: PostingReading, onOpen: () => void): CommentMark {
  const host = document.createElement(HOST);
  // The button is the host's whole life: what gives the focus back to the host gives it to the button.
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const style = document.createElement('style');
  style.textContent = `${tokensCss}\n${markCss}`;
  const into = document.createElement('span');
  root.append(style, into);
  const redraw = (now: PostingReading): void => render(<ThreadMark reading={now} t={words} onOpen={onOpen} />, into);
  redraw(reading);
  for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, (event) => event.stopPropagation());
  const header = comment.querySelector(HEADER);
  if (header) header.after(host);
  else comment.querySelector(COMMENT_TEXT)?.before(host);
  return {
    redraw,
    remove() {
      render(null, into);
      host.remove();
    },
  };
}

/** Takes away marks that an earlier life of the extension has left, whose script is gone. */
export function removeStaleMarks(): void {
  for (const stale of document.querySelectorAll(HOST)) stale.remove();
}
