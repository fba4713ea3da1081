import { HandshakeRate } from './handshake-rate';
import { Places } from './places';

describe('Places', () => {
  it('has room until the limit, for each by itself, and again after one left', () => {
    const places = new Places(2);
    places.take('a');
    places.take('a');
    expect(places.hasRoomFor('a')).toBe(false);
    expect(places.hasRoomFor('a', 1)).toBe(true);
    expect(places.hasRoomFor('b')).toBe(true);
    places.giveBack('a');
    expect(places.hasRoomFor('a')).toBe(true);
  });

  it('always has room without a limit', () => {
    const places = new Places(0);
    for (let count = 0; count < 100; count += 1) places.take('a');
    expect(places.hasRoomFor('a')).toBe(true);
  });
});

describe('HandshakeRate', () => {
  it('counts each address by itself, and anew each minute', () => {
    const rate = new HandshakeRate(2);
    expect([0, 1, 2].map((now) => rate.isWithin('a', now))).toEqual([true, true, false]);
    expect(rate.isWithin('b', 3)).toBe(true);
    expect(rate.isWithin('a', 59_999)).toBe(false);
    expect(rate.isWithin('a', 60_000)).toBe(true);
  });

  it('lets everything pass without a limit', () => {
    const rate = new HandshakeRate(0);
    expect(Array.from({ length: 10 }, () => rate.isWithin('a', 0))).not.toContain(false);
  });
});
