import type { DriverId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const BEDREIGDE_IDENTITEIT: Lexicon<DriverId> = {
  id: 'bedreigde_identiteit',
  cues: [
    {
      strength: 'sure',
      words: `
        eigen tempo,
        traditie* ~5 verbod*|verboden|verdwijn*|afgepakt|afpakken|weg|kapot|onder druk|afgeschaft,
        verbod* ~4 traditie*|carbid*|paasvuur*|vuurwerk, afpakken ~3 feest|traditie*,
        mag* ~3 ook al niet meer, ook al niet meer mogen, onze manier van leven,
        ons dorp niet meer, niet meer ons dorp, niet meer mijn dorp, herken* ~4 dorp* niet,
        dorp ~3 niet meer herken*, vreemde* in eigen ~1 dorp|land|straat, eigen cultuur,
        onze cultuur, dorpskarakter, karakter ~3 dorp ~3 verlies|verlor*|weg|kapot|verdwijn*,
        identiteit ~4 kwijt|verlies*|verdwijn*|bedreig*|onder druk,
        cultuur ~3 kwijt|verdwijn*|onder druk, zo zijn wij|we hier, zo doen we|wij ~2 hier,
        hoort bij ons, blijf ~3 af van, afblijven van ~3 traditie*|feest*, generaties lang,
        hollanders ~4 bepalen|vertellen, import ~4 dorp, stadse ~2 mensen|regels|mensen,
        zondagsrust ~4 weg|verdwijn*|onder druk, moeten ~3 aanpassen aan, eigen taal ~4 niet`,
    },
    {
      strength: 'likely',
      words: `
         altijd ~2 goed gegaan, altijd zo ~2 gegaan|gedaan|geweest, al eeuwen*,
        van generatie op generatie, oude dorp*, vroeger ~5 anders|beter|gewoon, niks mag meer,
        niets mag meer, mag ook niks, alles ~2 verboden, opgedrongen, ons opgedrongen,
        door de strot, woke, betutteling, betuttel*, eigenheid, eigen aard, gewoontes,
        normen en waarden, dorpsgevoel ~4 weg|kwijt, saamhorigheid ~4 weg|kwijt|verdwijn*`,
    },
    {
      strength: 'hint',
      words: `
        traditie*, carbid*, paasvuur*, zondag, feest, dialect, kermis, cultuur, identiteit,
        verbod, verboden, eisen, vergunning, vroeger, regels`,
    },
  ],
};
