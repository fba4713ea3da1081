import { spawn } from 'node:child_process';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

export const CLIENT_ID = 'a-municipality';
export const PUBLIC_URL = 'https://poolshoogte.example';
export const CALLBACK = `${PUBLIC_URL}/v1/sign-in/callback`;
export const STRONG = 'urn:example:mfa';
export const WEAK = 'urn:example:password';

/** A provider as an organisation has one, in a process of its own. */
export interface SecondProvider {
  readonly issuer: string;
  /** Private key of its tokens, for forging ones that only one thing is wrong with. */
  readonly signingKey: KeyObject;
  /** File of the private key by which the client proves itself, as PEM. */
  readonly clientKeyFile: string;
  close(): Promise<void>;
}

const Started = z.object({ issuer: z.url(), signingKey: z.string(), clientKey: z.string() });

/**
 * Starts a provider that differs from the embedded one in all it can: its own process, port and keys
 * (ES256), a client that proves itself by a key, roles in `realm_access.roles`, names in
 * `preferred_username`, and every claim at the userinfo endpoint only.
 *
 * @param port 0: any that is free
 */
export async function startSecondProvider(port = 0): Promise<SecondProvider> {
  const settings = { port, clientId: CLIENT_ID, publicUrl: PUBLIC_URL, acrValues: [STRONG, WEAK] };
  const child = spawn(
    process.execPath,
    [join(__dirname, 'second-provider-process.mjs'), JSON.stringify(settings)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const gone = once(child, 'exit');
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line'),
    gone.then(() => Promise.reject(new Error(`the provider did not start: ${said.join('')}`))),
  ]);
  const { issuer, signingKey, clientKey } = Started.parse(JSON.parse(String(line[0])));
  const folder = mkdtempSync(join(tmpdir(), 'second-provider-'));
  const clientKeyFile = join(folder, 'key.pem');
  writeFileSync(clientKeyFile, clientKey);
  return {
    issuer,
    signingKey: createPrivateKey(signingKey),
    clientKeyFile,
    close: async () => {
      rmSync(folder, { recursive: true });
      child.kill();
      await gone;
    },
  };
}
