import { scoreMasking } from './index';

describe('scoreMasking', () => {
  it('counts whole pieces, leaked characters and words masked for nothing', () => {
    const score = scoreMasking([
      {
        // "Xantippe" is marked but not recognised: 8 of 17 marked characters leak.
        text: 'BSN 123456782 over Xantippe',
        spans: [
          { start: 4, end: 13, tag: 'bsn' },
          { start: 19, end: 27, tag: 'naam' },
        ],
      },
      // Two words are masked ("Jan", "Bos"), none marked; five words stand outside all marks.
      { text: 'Jan Bos komt morgen', spans: [] },
    ]);
    expect(score.items).toBe(2);
    expect(score.structuredRecall).toBe(1);
    expect(score.namesFullyMasked).toBe(0);
    expect(score.leakedCharShare).toBeCloseTo(8 / 17);
    expect(score.overMaskedWordShare).toBeCloseTo(2 / 6);
  });

  it('is neutral without texts', () => {
    expect(scoreMasking([])).toEqual({
      items: 0,
      structuredRecall: 1,
      namesFullyMasked: 1,
      leakedCharShare: 0,
      overMaskedWordShare: 0,
    });
  });
});
