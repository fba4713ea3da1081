import { ApiError, OfflineError } from './api-client';
import { problemText } from './problem-text';

it('repeats the server, or says something of its own', () => {
  const problem = {
    type: 'about:blank',
    title: 'Dit bestand is leeg',
    status: 422,
    detail: 'Kies een ander bestand.',
    code: 'file_empty',
  } as const;
  expect(problemText(new ApiError(problem), 'Geen verbinding.')).toBe(
    'Dit bestand is leeg. Kies een ander bestand.',
  );
  expect(problemText(new OfflineError(), 'Geen verbinding.')).toBe('Geen verbinding.');
});
