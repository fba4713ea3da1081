import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser/chromium.mjs';

const results = resolve(__dirname, '../../test-results');

export default defineConfig({
  testDir: __dirname,
  testMatch: '**/*.e2e.ts',
  outputDir: resolve(results, 'e2e'),
  globalSetup: resolve(__dirname, 'product/global-setup.ts'),
  // All journeys share two cores with the product; side by side they would only measure each other.
  workers: 1,
  // In CI a test that failed gets a second try, which the test command reports by name.
  retries: process.env['CI'] ? 1 : 0,
  // What must be fast is measured and asserted where it happens; these only end what hangs, also on a
  // machine that is several times slower.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions,
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
