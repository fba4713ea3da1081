import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express } from 'express';

const YEAR_SECONDS = 31_536_000;

/** Paths that belong to the API and never to the dashboard. */
const API_PATH = /^\/(v1|healthz|readyz|metrics|socket\.io)(\/|$)/;

/**
 * Serves the built dashboard: files with a hash in their name for ever, the page itself always fresh,
 * and the page for every address of its own router.
 */
export function serveDashboard(app: Express, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_SECONDS * 1_000 }),
  );
  const files = express.static(folder, { index: false, maxAge: 0 });
  app.use((request, response, next) => {
    // What belongs to the API is no file: looking for one on the disk would cost every request.
    if (API_PATH.test(request.path)) next();
    else files(request, response, next);
  });
  app.use((request, response, next) => {
    const isPage =
      ['GET', 'HEAD'].includes(request.method) &&
      !API_PATH.test(request.path) &&
      request.accepts('html');
    if (!isPage) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(join(folder, 'index.html'));
  });
}
