import type { PhaseId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

/** Words of a plan, a wish or somebody else's story: then nothing visible happened here yet. */
const NOT_YET = `willen, wil, wilde*, wilden, overweeg*, overwegen, zouden, zou, misschien, plan om, van plan, dreigen, dreigt, begin*, straks, als ~3 niet, kunt u, deelt u, beginnen, gaan we, geen, nieuw ~1 petitieplatform, geannuleerd, afgelast`;

export const ONRUST: Lexicon<PhaseId> = {
  id: 'onrust',
  cues: [
    {
      strength: 'sure',
      words: `
        petitie ~8 aangeboden|overhandigd|ontvangst|getekend|ondertekend|handtekeningen|ondertekenaars|gestart,
        overhandigd ~5 petitie, aangeboden ~4 petitie,
        handtekeningen ~5 aangeboden|overhandigd|opgehaald|verzameld|ingezameld,
        *handtekeningenactie*, *demonstratie*, demonstreer*, gedemonstreerd, demonstrant*,
        betoging*, betoger*, betogen, betoogden, protestmars*, protesttocht*, protestactie*,
        protestbijeenkomst*, protestborden, protestbord*, stille tocht, fakkeltocht*,
        mars ~4 tegen|voor, optocht ~3 tegen, spandoek*, borden ~4 tegen|tuin|straat,
        lopen mee ~6 tegen|tocht, liepen mee ~6 tegen|tocht,
        trekkers ~5 gemeentehuis|provinciehuis|colonne|snelweg|plein,
        tractoren ~5 gemeentehuis|provinciehuis|colonne|snelweg|plein, boerenactie*,
        boerenprotest*, blokkade*, blokker*, geblokkeerd, bezetting ~3 school|gemeentehuis|bos,
        staken ~4 tegen, stiptheidsactie*, protesteer*, protesteren, geprotesteerd,
        protest ~4 tegen|bij|voor|zwelt|op, massaal ~3 bijeenkomst|protest|opgekomen,
        tientallen ~4 actie|tegen|gemeentehuis|plein,
        honderden ~5 actie|tegen|tocht|plein|gemeentehuis,
        actiegroep* ~5 actie*|protest*|petitie|borden, omgekeerde vlaggen ~4 dorp|straat|weg,
        in opstand, verzet ~3 zwelt|groeit`,
      unless: `${NOT_YET}`,
      negatable: true,
    },
    {
      strength: 'hint',
      words: `
        inwoners, massaal, spreekkoor*, actiegroep*, actiecomite*, actie, honderden, tientallen,
        onrust, gescandeerd, plein, protest`,
      unless: NOT_YET,
      negatable: true,
    },
  ],
};
