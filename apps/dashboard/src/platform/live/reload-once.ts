const KEY = 'poolshoogte.reloadedForProtocol';

/**
 * Reloads a page that is older than the server. Once per protocol and tab: when the reload brought
 * the same old page, a second one would not help. Returns whether it reloads.
 */
export function reloadOnce(
  protocol: number,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  reload: () => void,
): boolean {
  const mark = String(protocol);
  try {
    if (storage.getItem(KEY) === mark) return false;
    storage.setItem(KEY, mark);
  } catch {
    // Without storage a loop cannot be seen, so the page stays and says that it is outdated.
    return false;
  }
  reload();
  return true;
}
