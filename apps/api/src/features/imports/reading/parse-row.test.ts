import { parseRow, REFUSAL_REASONS, REFUSAL_SENTENCES, type SourceFields } from './index';

const now = new Date('2026-11-21T12:00:00+01:00');
const parsed = (fields: SourceFields) => parseRow({ text: 'Bus rijdt niet', ...fields }, { now });
const value = (fields: SourceFields) => {
  const outcome = parsed(fields);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

describe('parsing one row', () => {
  it('turns raw fields into the words of the product', () => {
    const fields = {
      occurredOn: '02-11-2026 08:14',
      kern: ' Oosterdorp ',
      municipality: 'gm0037',
      channel: 'Telefoon',
      externalId: ' M-1 ',
      themes: ['zorg', 'Wonen en ruimte', 'bestaat_niet', 'zorg'],
      drivers: ['verruwing'],
      phase: 'Ongenoegen',
    };
    expect(value(fields)).toEqual({
      text: 'Bus rijdt niet',
      occurredOn: '2026-11-02',
      occurredAt: '08:14',
      kernName: 'Oosterdorp',
      municipalityCode: 'GM0037',
      sourceKind: 'melding',
      externalId: 'M-1',
      themes: ['zorg', 'wonen_ruimte'],
      drivers: ['verruwing'],
      phase: 'ongenoegen',
    });
  });

  it('tells a code of a kern or municipality from a name', () => {
    expect(value({ kern: 'wp2079', municipality: 'Oosterstad' })).toMatchObject({
      kernCode: 'WP2079',
      municipalityName: 'Oosterstad',
    });
    expect(value({ kern: '=WEBSERVICE("x")' }).kernName).toBe('=WEBSERVICE("x")');
  });

  it('takes the day of import in the Netherlands when the source says nothing', () => {
    const late = new Date('2026-11-21T23:30:00Z');
    expect(parseRow({ text: 'x' }, { now: late })).toMatchObject({
      value: { occurredOn: '2026-11-22' },
    });
  });

  it.each<[SourceFields, string]>([
    [{ text: '  \n\t ' }, 'no_text'],
    [{ text: '\0' }, 'no_text'],
    [{ text: '\u00a0' }, 'no_text'],
    [{ occurredOn: '' }, 'no_date'],
    [{ occurredOn: 'onbekend' }, 'no_date'],
    [{ occurredOn: '31-11-2026' }, 'impossible_date'],
    [{ occurredOn: '23-11-2026' }, 'future_date'],
    [{ occurredOn: '22-11-2026 12:01' }, 'future_date'],
    [{ sourceKind: 'duiventil' }, 'unknown_source_kind'],
  ])('refuses %j with %s', (fields, reason) => {
    expect(parsed(fields)).toEqual({ ok: false, reason });
  });

  it('accepts up to one day ahead', () => {
    expect(value({ occurredOn: '22-11-2026' }).occurredOn).toBe('2026-11-22');
    expect(value({ occurredOn: '22-11-2026 12:00' }).occurredAt).toBe('12:00');
  });

  it('leaves out what PostgreSQL cannot store, and nothing else', () => {
    expect(value({ text: 'a\0b \u202e=1+1\u200b' }).text).toBe('ab \u202e=1+1\u200b');
  });

  it.each([
    ['telefoon', 'melding'],
    ['Balie', 'melding'],
    ['e-mail', 'melding'],
    ['BuitenBeter-app', 'melding'],
    ['telefoongesprek', 'melding'],
    ['Formulier op website', 'melding'],
    ['Facebook', 'online'],
    ['Dagblad / krant', 'online'],
    ['Sociale media', 'online'],
    ['Inloopavond', 'bijeenkomst'],
    ['keukentafelgesprek', 'bijeenkomst'],
    ['dorpsraad', 'bijeenkomst'],
    ['postduif', 'melding'],
    ['', 'melding'],
  ])('maps channel %j to %s', (channel, sourceKind) => {
    expect(value({ channel }).sourceKind).toBe(sourceKind);
  });

  it('accepts a source kind by id, label or channel word', () => {
    expect(value({ sourceKind: 'online' }).sourceKind).toBe('online');
    expect(value({ sourceKind: 'Bijeenkomst' }).sourceKind).toBe('bijeenkomst');
    expect(value({ sourceKind: 'telefoon' }).sourceKind).toBe('melding');
  });

  it('has one sentence a reason, and none of them scolds or quotes', () => {
    const sentences = REFUSAL_REASONS.map((reason) => REFUSAL_SENTENCES[reason]);
    expect(new Set(sentences).size).toBe(REFUSAL_REASONS.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^!{}]+\.$/);
  });
});
