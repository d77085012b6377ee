/**
 * Puts text on the clipboard from a page. Pages served without TLS, or that forbid it, have no clipboard of their own;
 * there the old way through a selected field is taken, inside `root` so that the page does not see the words. False when
 * neither way is open.
 */
export async function copyText(text: string, root: ShadowRoot | Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.position = 'fixed';
    field.style.opacity = '0';
    const parent = root instanceof Document ? root.body : root;
    const focused = root.activeElement;
    parent.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return copied;
  }
}
