import { describe, expect, test } from 'vitest';
import { textOf } from '../../../scripts/drive/driven.ts';
import { marksOn, others, postings, type Session, SILENT_FOR, wait } from './session.ts';

/** What board.json says of a posting, as far as these tests look. The labels are a careful reader's, made without sight of the code. */
interface Expected {
  readonly title: string;
  readonly surface: string;
  readonly cluster: string | null;
  readonly level: string;
  readonly verdict?: string;
  readonly flags?: readonly string[];
  readonly notFlags?: readonly string[];
}

export function postingsAreRead(session: () => Session): void {
  describe('every sample posting is read, judged and marked', () => {
    test.each(postings)('$slug ($presentation)', async ({ url, expect: labels }) => {
      const want = labels as unknown as Expected;
      const page = await session().visit(url);
      const reading = await session().reading(url);
      expect(reading.posting.title).toContain(want.title);
      expect([reading.python.surface, reading.cluster?.best ?? null, reading.level.value]).toEqual([
        want.surface,
        want.cluster,
        want.level,
      ]);
      if (want.verdict) expect(reading.pay.verdict).toBe(want.verdict);
      const flags = reading.flags.map((flag) => flag.id);
      expect(flags).toEqual(expect.arrayContaining([...(want.flags ?? [])]));
      expect((want.notFlags ?? []).filter((id) => flags.includes(id))).toEqual([]);

      if (want.surface === 'none') {
        await wait(SILENT_FOR);
        expect(await page.overlay()).toBeNull();
        expect(await marksOn(page)).toEqual({});
      } else {
        const said = await session().overlaySays(page, reading.words.extension_name ?? '');
        expect(said).not.toMatch(/_title|_why|undefined|NaN|\[object/);
        const marked = Object.values(await marksOn(page)).flat();
        const quoted = reading.flags.filter((flag) => flag.field === 'description').length;
        expect(marked).toHaveLength(quoted);
      }
      expect(page.console).toEqual([]);
      await page.close();
    });
  });

  describe('nothing appears where there is no posting', () => {
    test.each(others)('$slug ($presentation)', async ({ url }) => {
      const page = await session().visit(url);
      await wait(SILENT_FOR);
      expect(textOf(await page.overlay())).toBe('');
      expect(await marksOn(page)).toEqual({});
      const known = await session().driven.tabState(session().at(url));
      if (known?.state.status === 'read') expect(known.state.reading.posting).toBeNull();
      expect(page.console).toEqual([]);
      await page.close();
    });
  });
}
