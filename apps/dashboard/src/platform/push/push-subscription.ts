/** Where the worker that shows messages is; it answers no request of a page. */
const WORKER = '/push-worker.js';

/** What a browser can do about messages while no page is open. */
export type PushAbility = 'unknown' | 'forbidden' | 'off' | 'on';

export const canPush = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** Whether this browser is on, off, or was told never to show messages of this site. */
export async function pushAbility(): Promise<PushAbility> {
  if (!canPush()) return 'unknown';
  if (Notification.permission === 'denied') return 'forbidden';
  return (await subscribed()) ? 'on' : 'off';
}

async function subscribed(): Promise<PushSubscription | null> {
  const worker = await navigator.serviceWorker.getRegistration(WORKER);
  return (await worker?.pushManager.getSubscription()) ?? null;
}

/** Asks the person, and subscribes. @returns `null` when the answer was no */
export async function putPushOn(publicKey: string): Promise<PushSubscriptionJSON | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register(WORKER);
  const { pushManager } = await navigator.serviceWorker.ready;
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  return subscription.toJSON();
}

/** Ends it in this browser; whoever sends to it hears that it is gone. */
export async function putPushOff(): Promise<void> {
  if (canPush()) await (await subscribed())?.unsubscribe();
}
