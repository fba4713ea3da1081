import { phaseOptions, tagOptions, toggleTag } from './tag-options';

it('lets a suggested theme count and a suggested driver wait for a person', () => {
  expect(tagOptions(['zorg'], null, 'suggested')).toEqual([{ id: 'zorg', state: 'suggested' }]);
  expect(tagOptions(['verruwing'], null, 'offered')).toEqual([
    { id: 'verruwing', state: 'offered' },
  ]);
});

it('keeps a rejected suggestion in sight, so that it can come back', () => {
  const before = tagOptions(['zorg', 'wonen_ruimte'], null, 'suggested');
  const chosen = toggleTag(before, 'zorg');
  expect(chosen).toEqual(['wonen_ruimte']);
  const after = tagOptions(['zorg', 'wonen_ruimte'], chosen, 'suggested');
  expect(after).toEqual([
    { id: 'zorg', state: 'off' },
    { id: 'wonen_ruimte', state: 'chosen' },
  ]);
  expect(toggleTag(after, 'zorg')).toEqual(['wonen_ruimte', 'zorg']);
});

it('adds what was not suggested', () => {
  const chosen = toggleTag(
    tagOptions<'zorg' | 'asielopvang'>(['zorg'], null, 'suggested'),
    'asielopvang',
  );
  expect(chosen).toEqual(['zorg', 'asielopvang']);
  expect(tagOptions(['zorg'], chosen, 'suggested').map(({ id }) => id)).toEqual(chosen);
});

it('takes an offered driver with the first tap', () => {
  expect(toggleTag(tagOptions(['verruwing'], null, 'offered'), 'verruwing')).toEqual(['verruwing']);
});

it.each([
  ['onbekend', null, ['onbekend suggested']],
  ['onrust', null, ['onbekend suggested', 'onrust offered']],
  ['onrust', 'onrust', ['onbekend off', 'onrust chosen']],
  ['onrust', 'onbekend', ['onbekend chosen', 'onrust off']],
  ['onbekend', 'ongenoegen', ['onbekend off', 'ongenoegen chosen']],
] as const)('shows the phases for %s with %s chosen', (suggested, chosen, shown) => {
  expect(phaseOptions(suggested, chosen).map(({ id, state }) => `${id} ${state}`)).toEqual(shown);
});
