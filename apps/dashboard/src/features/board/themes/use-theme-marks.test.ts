import type { ExpectedEvent } from '@poolshoogte/contracts';
import { themeMarks } from './use-theme-marks';

const event = (parts: Partial<ExpectedEvent>): ExpectedEvent => ({
  id: 'een',
  title: 'Raadsvergadering',
  firstDay: '2026-11-10',
  lastDay: '2026-11-10',
  kind: 'council_meeting',
  effect: 'marks',
  kern: null,
  theme: null,
  source: 'hand',
  sourceId: null,
  basis: null,
  ...parts,
});

it('marks the lines that an event is about, on its own day, each day once', () => {
  const marks = themeMarks(
    [
      event({}),
      event({ title: 'Nog iets' }),
      event({ theme: 'zorg', firstDay: '2026-11-12', title: 'Avond over zorg' }),
      event({ source: 'national', firstDay: '2026-11-11' }),
      event({ firstDay: '2026-10-01' }),
    ],
    '2026-11-01',
  );
  expect(marks.daysOf('wonen_ruimte')).toEqual([9]);
  expect(marks.daysOf('zorg')).toEqual([9, 11]);
  expect(marks.wordsOf('zorg')).toContain('; 12 november: Avond over zorg');
  expect(themeMarks([], '2026-11-01').wordsOf('zorg')).toBe('');
});
