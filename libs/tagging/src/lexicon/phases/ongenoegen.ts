import type { PhaseId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const ONGENOEGEN: Lexicon<PhaseId> = {
  id: 'ongenoegen',
  cues: [
    {
      strength: 'sure',
      words: `
        *klacht*, klaag*, klagen, klaagt, beklag, ergernis*, erger*, ergert, boos, boze, boosheid,
        kwaad, woedend, woede, woest, pissig, verontwaardig*, ontevreden*, ongenoegen, onvrede,
        misnoegd, ontstemd, bezwaar maken, maak* ~3 bezwaar, bezwaar ~3 tegen|ingediend,
        bezwaarschrift*, zienswijze*, verzet zich, verzetten ons, verzet ~2 tegen, niet mee eens,
        oneens, protest, schandalig*, schande, belachelijk*, bespottelijk*, onacceptabel*,
        onaanvaardbaar*, te gek voor woorden, kritiek*, kritisch ~2 op, verwijt*, verwijten,
        wanneer ~4 iets|iemand|eindelijk|hoor|komt|gaat, doe ~3 iets aan, doe ~2 er iets,
        hoe lang nog, hoelang nog, wie ~2 grijpt in, al ~2 gemeld, keer gemeld, x gemeld,
        maal gemeld, al ~2 keer gebeld, geen ~1 antwoord*, nooit antwoord, geen ~1 reactie,
        wist ~3 van niks|niets, zonder ~3 overleg, niet geluisterd, niet gehoord,
        niet serieus genomen, beloofd ~6 niet|nooit|maar, overlast ~4 van|door, zat ~2 zijn,
        ben ~3 zat, zijn ~3 zat, spuugzat, zat van, genoeg van, kan ~2 niet langer,
        zo kan ~2 niet langer, kan zo niet, oneerlijk*, niet eerlijk, onrechtvaardig*,
        waarom ~4 niet|geen|altijd|hier|weer, voor de zoveelste, zoveelste keer,
        weer ~3 te laat|vergeten|kapot, gedupeerd*, teleurgesteld*, aan de kaak, eis*,
        eisen ~3 dat|oplossing*, tegen de komst, tegen ~3 plannen|plan|komst|azc|windmolens`,
      unless: `
        geen bezwaar,  klachtenvrij, gezondheidsklacht*,
        gezondheidsklachten, lichamelijke klacht*, kunt u aangeven, deelt u de mening, boosaardig,
        compliment*, veiligheidseis*, opgelost`,
      negatable: true,
    },
    {
      strength: 'likely',
      words: `
        alweer, wéér, overlast, stinkt, stank, gevaarlijk*, levensgevaarlijk, onveilig*,
        niet normaal, ongelooflijk, ongelofelijk, hoe bestaat het,
        wat een ~2 zooi|bende|ellende|gedoe, puinhoop, gedoe, te duur, onbegrijpelijk*, onzin,
        te hard rijden, hard ~1 gereden, hinder*, lawaai, wakker van, geschrapt, opgeheven,
        nog steeds ~2 geen|niet|niks, al ~2 jaar|jaren|maanden|weken,
        elke ~2 dag|week|avond|nacht|vrijdag*|weekend, vraagt ~3 aandacht,
        bezorgd over ~3 verkeer|veilig*, lapt, lappen ~3 regels, tegenstander*,
        verzoek ~3 op te treden|handhav*|maatregel*, gaat ~2 nergens over, mag ~3 niet meer,
        regels ~3 gek, wie bedenkt, doen ~2 niks|niets, gebeurt ~2 niks|niets|niet,
        niemand ~3 iets|luistert|kijken|komt`,
      unless: `
        compliment*, bedankt, dank, fijn dat, mooi dat, opgelost, te koop, geen probleem`,
      negatable: true,
    },
    {
      strength: 'hint',
      words: `
        zelfs, maar, toch, terwijl, weer, waarom, wanneer, eindelijk, dicht, belt, meldt, vindt,
        weken, nog steeds, wie, durven, nooit, niks, beloofd`,
      unless: 'bedankt, dank, dankbaar*, compliment*, te koop, gratis, gezocht',
    },
  ],
};
