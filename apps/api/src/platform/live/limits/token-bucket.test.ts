import { TokenBucket } from './token-bucket';

describe('TokenBucket', () => {
  it('gives its burst at once, and then what grew back', () => {
    const bucket = new TokenBucket({ burst: 3, perSecond: 2 }, 0);
    expect([1, 1, 1].every((amount) => bucket.take(amount, 0))).toBe(true);
    expect(bucket.take(1, 0)).toBe(false);
    expect(bucket.take(1, 499)).toBe(false);
    expect(bucket.take(1, 1_000)).toBe(true);
  });

  it('never holds more than its burst', () => {
    const bucket = new TokenBucket({ burst: 3, perSecond: 2 }, 0);
    expect(bucket.take(3, 3_600_000)).toBe(true);
    expect(bucket.take(1, 3_600_000)).toBe(false);
  });

  it('is empty after asking too much: a refusal is not free', () => {
    const bucket = new TokenBucket({ burst: 3, perSecond: 2 }, 0);
    expect(bucket.take(4, 0)).toBe(false);
    expect(bucket.take(1, 0)).toBe(false);
  });
});
