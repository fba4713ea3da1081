import type { LiveSocket } from './live-socket';

/** A live connection, of which the library is loaded beside the page: the page does not wait. */
export async function openLiveSocket(): Promise<LiveSocket> {
  const { createLiveSocket } = await import('./live-socket');
  return createLiveSocket();
}
