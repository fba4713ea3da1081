import fc from 'fast-check';
import { csvCell } from './csv-cell';

it.each([
  ['=1+1', `"'=1+1"`],
  ['+31', `"'+31"`],
  ['-2', `"'-2"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\tx', `"'\tx"`],
  ['\rx', `"'\rx"`],
  ['zegt "ja"; echt', '"zegt ""ja""; echt"'],
  ['a=1', '"a=1"'],
  ['', '""'],
])('writes %j as %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

it('writes a number as it is, and nothing as nothing', () => {
  expect(csvCell(12)).toBe('"12"');
  expect(csvCell(null)).toBe('""');
});

it('never lets a cell begin a formula or end before its own quote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const cell = csvCell(value);
      expect(cell).toMatch(/^"[^]*"$/);
      const inner = cell.slice(1, -1);
      expect(inner.replaceAll('""', '')).not.toContain('"');
      expect(inner).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
