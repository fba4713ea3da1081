import { Inject, Injectable } from '@nestjs/common';
import { type SecondOpinion, SIGNAL_TEXT_MAX } from '@poolshoogte/contracts';
import { maskText, normaliseInput } from '@poolshoogte/privacy';
import { AppError } from '../../platform/errors/app-error';
import { LanguageModel } from '../../platform/language-model/language-model';
import { counter } from '../../platform/observability/registry';
import { foundedThemes } from './founded-themes';
import { SaidThemes } from './said-themes';
import { TASK } from './task';

const asked = counter(
  'second_opinions_total',
  'Second opinions that were asked of the language model, by outcome.',
  ['outcome'],
);

/** Asks a language model what a masked text is about. Nothing is stored, and nothing waits for it. */
@Injectable()
export class SecondOpinionService {
  constructor(@Inject(LanguageModel) private readonly model: LanguageModel) {}

  /** @throws AppError for a text that may not leave the product */
  async ask(text: string): Promise<SecondOpinion> {
    if (text.trim() === '') throw new AppError('text_empty');
    if (text.length > SIGNAL_TEXT_MAX) throw new AppError('text_too_long');
    if (!isMasked(text)) {
      asked.inc({ outcome: 'not_masked' });
      throw new AppError('text_not_masked');
    }
    const answer = await this.model.ask({ task: TASK, about: text }, SaidThemes);
    if (answer.outcome === 'off') return { state: 'off' };
    asked.inc({ outcome: answer.outcome });
    if (answer.outcome !== 'given') return { state: 'away' };
    return { state: 'given', themes: foundedThemes(text, answer.answer) };
  }
}

/** Where normalising or masking would change anything, the sender did less than we do ourselves. */
function isMasked(text: string): boolean {
  return normaliseInput(text) === text && maskText(text).text === text;
}
