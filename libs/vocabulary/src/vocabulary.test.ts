import {
  DOMAIN_IDS,
  DOMAINS,
  DRIVER_IDS,
  DRIVERS,
  LAYER_IDS,
  LAYERS,
  PHASE_IDS,
  PHASES,
  ROLE_IDS,
  ROLES,
  SOURCE_KIND_IDS,
  SOURCE_KINDS,
  termById,
  THEME_IDS,
  THEMES,
} from './index';

describe.each([
  ['themes', THEME_IDS, THEMES],
  ['drivers', DRIVER_IDS, DRIVERS],
  ['phases', PHASE_IDS, PHASES],
  ['roles', ROLE_IDS, ROLES],
  ['layers of government', LAYER_IDS, LAYERS],
  ['domains', DOMAIN_IDS, DOMAINS],
  ['source kinds', SOURCE_KIND_IDS, SOURCE_KINDS],
] as const)('%s', (_name, ids, terms) => {
  it('describes every id exactly once, in the same order', () => {
    expect(terms.map((term) => term.id)).toEqual([...ids]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says every term in Dutch and English', () => {
    for (const term of terms) {
      for (const text of [term.label, term.definition]) {
        expect(text.nl.length).toBeGreaterThan(2);
        expect(text.en.length).toBeGreaterThan(2);
      }
    }
  });
});

it('keeps the published theme ids: stored signals refer to them for ever', () => {
  expect([...THEME_IDS].sort()).toMatchInlineSnapshot(`
   [
     "aardbevingsschade",
     "armoede_bestaanszekerheid",
     "asielopvang",
     "beschermd_wonen",
     "desinformatie_sociale_media",
     "hoogspanning_datacenters",
     "landbouw_stikstof",
     "overheidsvertrouwen_participatie",
     "tradities_identiteit",
     "veiligheid_overlast",
     "verkeer_transporthinder",
     "voorzieningen",
     "wind_zonne_energie",
     "wonen_ruimte",
     "zorg",
   ]
  `);
});

it('refuses an id that does not exist', () => {
  expect(() => termById(THEMES, 'bestaat_niet' as never)).toThrow(RangeError);
});
