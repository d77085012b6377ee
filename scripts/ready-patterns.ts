/**
 * Reads at build time what the patterns of the core need, which takes a page that has just been opened a third of its first
 * reading, and puts it packed in the place of `lib/text/pattern/ready.ts`. A pattern that is not in it is run without.
 */
const READY = '/lib/text/pattern/ready.ts';

let made: Promise<string> | null = null;

/** The table of all patterns that the core makes known, packed. The same sources give the same string. */
export function packedPatterns(): Promise<string> {
  made ??= packNow();
  return made;
}

async function packNow(): Promise<string> {
  await import('../lib/reading.ts');
  const { allPatterns } = await import('../lib/text/pattern/pattern.ts');
  const { readTable } = await import('../lib/text/pattern/read-table.ts');
  const { pack } = await import('../lib/text/pattern/packed.ts');
  return pack(readTable(allPatterns()));
}

/** The plugin of Vite that does so. */
export const readyPatterns = {
  name: 'ready-patterns',
  enforce: 'pre' as const,
  async transform(_: string, id: string): Promise<string | null> {
    if (!id.replaceAll('\\', '/').endsWith(READY)) return null;
    const packed = JSON.stringify(await packedPatterns());
    return `import { unpack } from './packed.ts';\nexport const tableOf = () => unpack(${packed});\n`;
  },
};
