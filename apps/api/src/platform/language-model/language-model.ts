import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../clock/clock';
import { CONFIG, type Config } from '../config/config';
import { CircuitBreaker } from './circuit-breaker';
import { PostError, type PostFailure, postJson, type PostLimits } from './post-json';

const LIMITS: PostLimits = { withinMs: 5_000, mostBytes: 64 * 1024 };
/** A model does a few things at a time; who comes on top of that would only wait. */
const MOST_AT_ONCE = 4;
/** Of the answer, in the pieces that a model counts in. */
const MOST_TOKENS = 1_000;

export interface Question {
  /** What is asked; ours. */
  readonly task: string;
  /** What it is asked about; without personal data, that is for the caller. */
  readonly about: string;
}

/** `resting`: it failed too often lately. `busy`: as much is being asked as may be. */
export type ModelAnswer<Answer> =
  | { readonly outcome: 'given'; readonly answer: Answer }
  | { readonly outcome: PostFailure | 'off' | 'resting' | 'busy' };

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** Asks the language model of the installation, by the protocol that most of them speak. */
@Injectable()
export class LanguageModel {
  private readonly breaker: CircuitBreaker;
  private underWay = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) clock: Clock,
  ) {
    this.breaker = new CircuitBreaker(() => clock.now().getTime());
  }

  get isOn(): boolean {
    return this.config.LLM_BASE_URL !== undefined;
  }

  /** Never throws and never logs: what went wrong is the outcome. */
  async ask<Answer>(question: Question, schema: z.ZodType<Answer>): Promise<ModelAnswer<Answer>> {
    if (!this.isOn) return { outcome: 'off' };
    if (this.underWay >= MOST_AT_ONCE) return { outcome: 'busy' };
    if (!this.breaker.mayTry()) return { outcome: 'resting' };
    this.underWay += 1;
    try {
      const answer = await this.answerTo(question, schema);
      this.breaker.succeeded();
      return { outcome: 'given', answer };
    } catch (error) {
      this.breaker.failed();
      return { outcome: error instanceof PostError ? error.failure : 'garbled' };
    } finally {
      this.underWay -= 1;
    }
  }

  private async answerTo<Answer>(
    { task, about }: Question,
    schema: z.ZodType<Answer>,
  ): Promise<Answer> {
    const { LLM_BASE_URL, LLM_API_KEY, LLM_MODEL } = this.config;
    const body = {
      model: LLM_MODEL,
      messages: [
        { role: 'system', content: task },
        { role: 'user', content: about },
      ],
      response_format: { type: 'json_object' },
      temperature: 0,
      max_tokens: MOST_TOKENS,
      stream: false,
    };
    const url = `${LLM_BASE_URL ?? ''}/chat/completions`;
    const completion = Completion.parse(await postJson(url, { body, bearer: LLM_API_KEY }, LIMITS));
    const content = completion.choices[0]?.message.content ?? '';
    // Models put words or a fence around the object, however they are asked not to.
    return schema.parse(
      JSON.parse(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1)),
    );
  }
}
