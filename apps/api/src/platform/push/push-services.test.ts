import { isPushService } from './push-services';

it.each([
  'https://fcm.googleapis.com/fcm/send/abc:def',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://db5p.notify.windows.com/w/?token=abc',
  'https://web.push.apple.com/abc',
])('knows %s', (endpoint) => {
  expect(isPushService(endpoint)).toBe(true);
});

it.each([
  'http://fcm.googleapis.com/fcm/send/abc',
  'https://fcm.googleapis.com:8443/abc',
  'https://fcm.googleapis.com@169.254.169.254/',
  'https://fcm.googleapis.com.example.org/',
  'https://evilpush.apple.com.example.org/',
  'https://xpush.apple.com/abc',
  'https://127.0.0.1/',
  'https://localhost/',
  'not an address',
])('refuses %s', (endpoint) => {
  expect(isPushService(endpoint)).toBe(false);
});
