import { lastSourceKind, recentKernen, rememberKern, rememberSourceKind } from './remembered';

function shelf(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}

const broken = {
  getItem: () => {
    throw new DOMException('refused', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

it('remembers the last kind of source, and starts with a meeting', () => {
  const place = shelf();
  expect(lastSourceKind(place)).toBe('bijeenkomst');
  rememberSourceKind(place, 'online');
  expect(lastSourceKind(place)).toBe('online');
});

it('remembers the last four kernen of each municipality, newest first', () => {
  const place = shelf();
  for (const code of ['WP0001', 'WP0002', 'WP0003', 'WP0001', 'WP0004', 'WP0005']) {
    rememberKern(place, 'GM1911', code);
  }
  expect(recentKernen(place, 'GM1911')).toEqual(['WP0005', 'WP0004', 'WP0001', 'WP0003']);
  expect(recentKernen(place, 'GM0050')).toEqual([]);
});

it('works without storage', () => {
  rememberKern(broken, 'GM1911', 'WP0001');
  rememberSourceKind(broken, 'online');
  expect(recentKernen(broken, 'GM1911')).toEqual([]);
  expect(lastSourceKind(broken)).toBe('bijeenkomst');
});
