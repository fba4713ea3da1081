import fc from 'fast-check';
import { kernRow, kernCodes, silentKern, TODAY } from '../testing/board-builder';
import { kernGrid, squareKern } from '../testing/kern-builder';
import { placeLabels, type PlacedLabel } from './place-labels';
import { projectKernen, type ProjectedMap } from './project-kernen';
import { textWidth } from '../text-width';
import { wantedLabels } from './wanted-labels';

const FRAME = { width: 360, maxHeight: 386, margin: 6 };

const place = (map: ProjectedMap, rows: Parameters<typeof wantedLabels>[0]): PlacedLabel[] =>
  placeLabels(wantedLabels(rows, map.shapes, TODAY), map.shapes, {
    minX: 0,
    minY: 0,
    maxX: map.width,
    maxY: map.height,
  });

const boxOfLabel = ({ at, text, figure, isStrong }: PlacedLabel) => {
  const half =
    Math.max(textWidth(text, isStrong ? 14 : 12, isStrong), textWidth(figure ?? '', 12, false)) / 2;
  return {
    minX: at[0] - half,
    maxX: at[0] + half,
    minY: at[1] - (isStrong ? 12 : 10),
    maxY: at[1] + (figure === null ? 2 : 15),
  };
};

describe('placeLabels', () => {
  it('writes name and figure on a kern with room for it', () => {
    const map = projectKernen(kernGrid(4), FRAME);
    const rows = kernCodes(4).map((code) => kernRow(code));
    const labels = place(map, [kernRow('WP0001', { count: 9, deviation: 3 }), ...rows.slice(1)]);
    expect(labels[0]).toMatchObject({
      text: 'Dorp 1',
      figure: '9, normaal 0–3',
      isStrong: true,
      isOnKern: true,
      leader: null,
    });
    expect(labels).toHaveLength(4);
    expect(labels[1]).toMatchObject({ figure: null, isStrong: false });
  });

  it('stands beside a kern that is too small, with a line to it', () => {
    const small = squareKern('WP0002', 'Haringhuizen', 4.79, 52.7, 0.004);
    const map = projectKernen([squareKern('WP0001', 'Groot', 4.8, 52.7, 0.1), small], FRAME);
    const label = place(map, [kernRow('WP0001'), silentKern('WP0002', '2026-11-03')]).find(
      ({ code }) => code === 'WP0002',
    );
    expect(label).toMatchObject({ isOnKern: false, figure: '16 dagen stil' });
    expect(label?.leader?.[1]).toEqual(map.shapes[1]?.label);
  });

  it('names only what deviates above 25 kernen', () => {
    const map = projectKernen(kernGrid(89), FRAME);
    const rows = kernCodes(89).map((code) => kernRow(code));
    expect(place(map, rows)).toEqual([]);
    const labels = place(map, [kernRow('WP0001', { count: 8, deviation: 2 }), ...rows.slice(1)]);
    expect(labels.map(({ code }) => code)).toEqual(['WP0001']);
  });

  it('shows the plain count where there is no normal yet', () => {
    const map = projectKernen(kernGrid(2), FRAME);
    const rows = kernCodes(2).map((code) =>
      kernRow(code, { count: 5, expected: null, deviation: null }),
    );
    expect(place(map, rows).map(({ figure }) => figure)).toEqual(['5', '5']);
  });

  it('never lets labels touch each other or leave the picture', () => {
    const deviation = fc.constantFrom(-1 as const, 0 as const, 1 as const, 3 as const);
    fc.assert(
      fc.property(fc.array(deviation, { minLength: 1, maxLength: 60 }), (deviations) => {
        const map = projectKernen(kernGrid(deviations.length), FRAME);
        const codes = kernCodes(deviations.length);
        const rows = deviations.map((step, index) =>
          kernRow(codes[index] ?? '', { count: index, deviation: step }),
        );
        const boxes = place(map, rows).map(boxOfLabel);
        boxes.forEach((box, index) => {
          expect(box.minX).toBeGreaterThanOrEqual(0);
          expect(box.maxX).toBeLessThanOrEqual(map.width);
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              box.maxX <= other.minX ||
              other.maxX <= box.minX ||
              box.maxY <= other.minY ||
              other.maxY <= box.minY;
            expect(isApart).toBe(true);
          }
        });
      }),
      { numRuns: 25 },
    );
  });
});
