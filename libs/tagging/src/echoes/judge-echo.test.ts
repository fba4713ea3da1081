import { echoKeys } from './echo-keys';
import { judgeEcho } from './judge-echo';

const text = 'De bus naar het ziekenhuis rijdt vanaf maandag niet meer langs de school.';

it('merges the same words', () => {
  expect(judgeEcho({ text }, { text: `RT @dorp: ${text}` })).toMatchObject({
    verdict: 'same',
    reason: 'same_words',
  });
  expect(echoKeys(text)).toEqual(echoKeys(`RT @dorp: ${text}`));
});

it('never merges another kern or a day far away', () => {
  expect(judgeEcho({ text, kern: 'A' }, { text, kern: 'B' }).reason).toBe('other_kern');
  const [a, b] = ['2026-01-01', '2026-03-01'];
  expect(judgeEcho({ text, occurredOn: a }, { text, occurredOn: b }).reason).toBe('other_date');
});
