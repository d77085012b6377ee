interface Part {
  readonly name: string;
  /** The command that writes it. */
  readonly by: string;
  readonly table: string;
}

/** `text` with what stands between the marks of a part replaced. Throws when it has no such marks. */
export function between(text: string, { name, by, table }: Part): string {
  const marks = [`<!-- ${name}: written by \`${by}\` -->`, `<!-- end of ${name} -->`] as const;
  const [before, rest] = text.split(marks[0]);
  const after = rest?.split(marks[1])[1];
  if (before === undefined || after === undefined) throw new Error(`the README has no place for the part “${name}”`);
  return `${before}${marks[0]}\n\n${table}\n\n${marks[1]}${after}`;
}

/** A Markdown table. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
