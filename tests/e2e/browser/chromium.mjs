// @ts-check
import { existsSync } from 'node:fs';

const places = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium of this computer; `undefined` when it has none. No browser is ever downloaded. */
export const chromiumPath = places.find((path) => path !== '' && existsSync(path));

export const NO_CHROMIUM =
  'No Chromium on this computer: the browser tests are skipped. Set CHROMIUM_PATH to run them.';

/** For `chromium.launch`: no display, no sandbox (tests may run as root), no traffic of its own. */
export const launchOptions = {
  ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
