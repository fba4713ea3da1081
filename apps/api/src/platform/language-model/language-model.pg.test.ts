import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { Clock } from '../clock/clock';
import { readConfig } from '../config/config';
import { OPEN_MS, OPENS_AFTER } from './circuit-breaker';
import { LanguageModel } from './language-model';
import { type FakeModel, saying, startFakeModel, status } from './testing/fake-model';

const Answer = z.object({ word: z.string() });
const QUESTION = { task: 'Zeg een woord.', about: 'De bus.' };

class HeldClock extends Clock {
  private at = 0;
  override now = (): Date => new Date(this.at);
  later(ms: number): void {
    this.at += ms;
  }
}

let machine: FakeModel;
let clock: HeldClock;
let model: LanguageModel;
beforeEach(async () => {
  machine = await startFakeModel();
  clock = new HeldClock();
  const environment = { LLM_BASE_URL: machine.url, LLM_MODEL: 'proef' };
  model = new LanguageModel(
    readConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1/none', ...environment }),
    clock,
  );
});
afterEach(() => machine.close());

const outcome = async (): Promise<string> => (await model.ask(QUESTION, Answer)).outcome;

it('leaves a model that fails in peace for a minute, and tries once after that', async () => {
  for (let time = 0; time < OPENS_AFTER; time += 1) expect(await outcome()).toBe('refused');
  expect(await outcome()).toBe('resting');
  clock.later(OPEN_MS);
  expect(await outcome()).toBe('refused');
  expect(await outcome()).toBe('resting');
  expect(machine.asked).toHaveLength(OPENS_AFTER + 1);

  clock.later(OPEN_MS);
  machine.answer = saying('{"word":"bus"}');
  expect(await outcome()).toBe('given');
  machine.answer = status(500);
  expect(await outcome()).toBe('refused');
});

it('asks four things at a time, and lets no fifth one wait', async () => {
  const held: ServerResponse[] = [];
  const all = new Promise<void>((arrived) => {
    machine.answer = (response) => {
      held.push(response);
      if (held.length === 4) arrived();
    };
  });
  const first = [1, 2, 3, 4].map(() => outcome());
  await all;
  expect(await outcome()).toBe('busy');
  for (const response of held) saying('{"word":"bus"}')(response);
  expect(await Promise.all(first)).toEqual(['given', 'given', 'given', 'given']);
});

it('takes an answer of another shape for none', async () => {
  machine.answer = saying('{"words":["bus"]}');
  expect(await outcome()).toBe('garbled');
});
