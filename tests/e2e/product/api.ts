import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import {
  Board,
  IDEMPOTENCY_HEADER,
  Kernen,
  type NewSignal,
  SignalPage,
  StoredSignal,
} from '@poolshoogte/contracts';
import type { z } from 'zod';

/** What the product itself says, past the screens. */
export class Api {
  /** `url`: of the product; left out, the one that `request` speaks to by itself. */
  constructor(
    private readonly request: APIRequestContext,
    private readonly url = '',
  ) {}

  board(municipality: string): Promise<Board> {
    return this.get(`/v1/boards/${municipality}`, Board);
  }

  kernen(municipality: string): Promise<Kernen> {
    return this.get(`/v1/municipalities/${municipality}/kernen`, Kernen);
  }

  async newestSignals(municipality: string): Promise<SignalPage['signals']> {
    const page = await this.get(`/v1/signals?municipality=${municipality}&limit=100`, SignalPage);
    return page.signals;
  }

  /** The stored signals with these words in their text. */
  async signalsWith(municipality: string, words: string): Promise<SignalPage['signals']> {
    const signals = await this.newestSignals(municipality);
    return signals.filter(({ text }) => text.includes(words));
  }

  async log(signal: NewSignal): Promise<StoredSignal> {
    const response = await this.request.post(`${this.url}/v1/signals`, {
      data: signal,
      headers: { [IDEMPOTENCY_HEADER]: randomUUID() },
    });
    return StoredSignal.parse(await response.json());
  }

  async activate(municipality: string): Promise<void> {
    const response = await this.request.post(`${this.url}/v1/municipalities`, {
      data: { code: municipality },
    });
    if (!response.ok()) throw new Error(`Activating ${municipality}: ${await response.text()}`);
  }

  private async get<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): Promise<z.infer<Schema>> {
    const response = await this.request.get(`${this.url}${path}`);
    return schema.parse(await response.json());
  }
}
