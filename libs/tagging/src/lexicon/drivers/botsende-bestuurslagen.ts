import type { DriverId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

const LOCAL = 'gemeente|gem|wethouder|college|burgemeester|raad';
const HIGHER =
  'provincie|rijk|waterschap|den|ministerie|minister|rijkswaterstaat|kabinet|gedeputeerde|staat';

export const BOTSENDE_BESTUURSLAGEN: Lexicon<DriverId> = {
  id: 'botsende_bestuurslagen',
  cues: [
    {
      strength: 'sure',
      words: `
        ${LOCAL} ~3 verwijst|verwees|wijst ~4 ${HIGHER},
        ${HIGHER} ~3 verwijst|verwees|wijst ~4 ${LOCAL}, schuil* ~3 achter ~2 ${HIGHER},
        achter ~2 ${HIGHER} ~2 schuil*, wie ~4 over gaat, wie gaat ~3 over, wie ~2 beslist,
        wie ~3 bevoegd, wie ~4 baas is, wie ~3 verantwoordelijk is, niemand ~3 over gaat,
        niet bevoegd, geen bevoegdheid, gaat ~2 niet over, gaan ~2 niet over, van ~1 kastje naar,
        wijzen naar elkaar, naar elkaar wijzen, wijst naar elkaar, verwijzen naar elkaar,
        afschuiven op, ${LOCAL} ~3 overruled|overruling, boven de gemeente,
        provincie ~3 wil ~5 gemeente, gemeente ~3 tegen ~3 provincie|rijk, rijk ~3 dwing*|dwang*,
        provincie ~3 dwing*|dwang*, opgelegd ~2 rijk|provincie|den, bestuurslagen, bestuurslaag,
        langs elkaar heen, inpassingsplan*, rijkscoordinatieregeling*,
        ${LOCAL} ~3 zegt ~3 ${HIGHER}, ${HIGHER} ~3 zegt ~3 ${LOCAL},
        landelijk beleid ~4 gemeente|dorp`,
    },
    {
      strength: 'likely',
      words: `
        spreidingswet ~5 dwang|gedwongen|moet*, dwangwet, door het rijk, van het rijk,
        den haag ~3 beslist|bepaalt|dwing*|besliste, provincie ~2 beslist|bepaalt,
        regels ~3 den haag|brussel, regels ~2 provincie, ${LOCAL} ~3 kan ~2 niets|niks ~2 doen,
        niet aan ~1 gemeente`,
    },
    {
      strength: 'hint',
      words: `
        rijk, provincie, provinciehuis, waterschap, den haag, brussel, ministerie, gemeente,
        bevoegd*, minister, gedeputeerde*`,
    },
  ],
};
