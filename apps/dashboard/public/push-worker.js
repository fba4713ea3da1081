// Shows the messages that this browser was put on for, also while no page is open. It keeps nothing and
// answers no request of a page.
const PATH = /^\/(?!\/)/;

globalThis.addEventListener('install', () => globalThis.skipWaiting());

globalThis.addEventListener('push', (event) => {
  let message = {};
  try {
    message = event.data?.json() ?? {};
  } catch {
    // Not one of ours: a browser asks that something is shown all the same.
  }
  const path = typeof message.path === 'string' && PATH.test(message.path) ? message.path : '/';
  const title = typeof message.title === 'string' ? message.title : 'Poolshoogte';
  const body = typeof message.body === 'string' ? message.body : 'Er is een nieuwe attentie.';
  event.waitUntil(
    globalThis.registration.showNotification(title, {
      body,
      lang: 'nl',
      tag: path,
      data: { path },
    }),
  );
});

globalThis.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const address = new URL(event.notification.data?.path ?? '/', globalThis.location.origin).href;
  event.waitUntil(
    globalThis.clients.matchAll({ type: 'window' }).then((pages) => {
      const open = pages.find((page) => page.url === address);
      return open ? open.focus() : globalThis.clients.openWindow(address);
    }),
  );
});
