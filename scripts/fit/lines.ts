/** `parts` in as few lines as they fit into, with `between` between those on one; a part that is longer than `most` has its own. */
export function inLines(parts: readonly string[], between: string, most: number): string {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + between.length + part.length <= most)
      lines[lines.length - 1] = `${last}${between}${part}`;
    else lines.push(part);
  }
  return lines.join('\n');
}
