import { reloadOnce } from './reload-once';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('reloadOnce', () => {
  it('reloads once for a protocol, and again for a newer one', () => {
    const storage = memory();
    const reload = jest.fn();
    expect(reloadOnce(2, storage, reload)).toBe(true);
    expect(reloadOnce(2, storage, reload)).toBe(false);
    expect(reloadOnce(3, storage, reload)).toBe(true);
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('stays where a loop could not be seen', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    const reload = jest.fn();
    expect(reloadOnce(2, { getItem: refuse, setItem: refuse }, reload)).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});
