import type { DriverId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const ONEERLIJKHEID: Lexicon<DriverId> = {
  id: 'oneerlijkheid',
  cues: [
    {
      strength: 'sure',
      words: `
        *oneerlijk*, *onrechtvaardig*, onrecht, niet eerlijk, niet fair, unfair, unearlik*,
        wel de lasten, niet de lusten, lasten ~4 lusten, *ongelijk behandel*,
        ongelijke behandeling, rechtsongelijk*, *willekeur*, met twee maten, twee maten,
        twee gewichten, voorgetrokken, voortrekken,
        voorrang ~4 statushouder*|vluchteling*|buitenland*|op, achtergesteld, benadeeld,
        gedupeerd*, *tweederangs*, niet serieus genomen, niet gehoord, nooit gehoord,
        niet geluisterd, niet erkend, geen erkenning, gehoord worden, genegeerd, gepasseerd,
        vriendjespolitiek, klassenjustitie, ten onrechte, onterecht*, discriminer*,
        gediscrimineerd,  wij ~3 niet ~3 wel|zij, zij wel ~3 wij, anderen ~3 wel,
        zij wel, ons afgepakt, schijninspraak, nepinspraak, ongelijkheid, scheve ~1 verdeling,
        meten met`,
      unless: 'eerlijk gezegd',
    },
    {
      strength: 'likely',
      words: `
        eerlijk*, rechtvaardig*, wist ~3 van niks|van niets, wisten ~3 van niks|van niets|nergens,
        uit de krant, niet geinformeerd, beloofd ~5 niet|maar|nooit, gebroken belofte*,
        belofte* ~4 niet|gebroken, onze eigen ~1 jeugd|kinderen|mensen|jongeren, eigen jeugd,
        eigen inwoners, afgescheept, afgewimpeld, excuus, excuses, randstad, den haag,
        die ~3 in den haag, de grote ~2 bedrijven|jongens|boeren, winst* ~4 naar|buitenland,
        profiter*, verdienen ~3 aan|eraan, afgeschoven, over de schutting, bij ons neergelegd,
        waarom ~2 hier|wij|ons|altijd, altijd ~2 hier|wij|ons, wij ~2 moeten ~4 terwijl|wel,
        krijg* ~2 wel|niks|niets, kreeg ~2 wel|niks|niets, dan ~2 krijg je,
         vooruitgetrokken, al ~3 jaar ingeschreven,
        schandalig*, schande, belachelijk*, te gek voor woorden, respectloos, vergeten,
        niemand ~2 gevraagd, nooit ~3 gevraagd, niks gevraagd, zonder ~3 overleg, geen inspraak,
        wij ~2 betalen, laten ~2 betalen, verplicht ~2 betalen,  woekerwinst*,
        graai*, topsalaris*`,
    },
    {
      strength: 'hint',
      words: 'terwijl, beloofd, boos, boosheid, belangen, lasten, verschil*, nooit',
    },
  ],
};
