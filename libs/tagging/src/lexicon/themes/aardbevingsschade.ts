import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const AARDBEVINGSSCHADE: Lexicon<ThemeId> = {
  id: 'aardbevingsschade',
  cues: [
    {
      strength: 'sure',
      words: `
        *aardbeving*, eerdbeven*, aardbeven*, *beving, *bevingen, bevingsschade*, bevingsgebied*,
        *gaswinning*, *mijnbouwschade*, mijnbouwschadeherstel, wisselwoning*, versterkingsaanpak*,
        versterkingsgebied, schadeprotocol*, winningsplan*, winningsbesluit*, gasellende,
        groning* <4> schade*|versterk*|gas|gedupeerd*, schadeafhandeling, schademelding*,
        mijnbouw*, afvalwaterinjectie*, gaswinning*, bewijslast ~2 omkering|omgekeerd*,
        huis* ~3 versterkt|versterken|versterking, versterkt ~3 huis*|woning*,
        schade ~4 gaswin*|bodem*, scheuren in ~2 muur|muren|gevel|huis|plafond|woning|boerderij,
        scheuren ~3 nieuwe|erbij|groter, img, instituut mijnbouwschade,
        nationaal coordinator groningen, groningenveld*, groninger gas*, gronings gas, gasveld*,
        gasgedupeerde*, versterkingsoperatie*, versterkingsopgave*, versterkingstraject*,
        versterkingsprogramma*, versterkingsadvies*, versterking ~4 huis*|huizen|woning*|groning*,
        scheur* ~4 muur|muren|gevel*|zijgevel|huis|woning*|plafond|kozijn*|stucwerk|fundering|metselwerk|badkamer,
        scheuren ~3 gerepareerd|hersteld|schade, huis ~3 scheuren|gestut|gescheurd,
        schadeafhandeling ~4 gas*|groning*|huis*, bewijsvermoeden*, effectgebied*,
        contour* ~4 schade*|beving*|gas*, postcodebeleid*, postcodebenadering*,
        postcoderegeling ~3 schade*, gasgeld*, nij begun, nijbegun, gestut, *zoutwinning*,
        staatstoezicht op de mijnen, sodm, commissie mijnbouw*, mijnbouwwet*,
        de nam ~4 schade*|gas*|groning*|huis*|winn*, de nam, nam ~2 shell, gaswinst, gasboring*,
        proefboring* ~3 gas, kleine gasvelden, gaskraan, parlementaire enquete ~2 aardgas*,
        enquete aardgaswinning, groningse ~2 schade*, groninger* ~3 schade*,
        schadevergoeding ~4 gas*|beving*|groning*, herstel ~3 beving*|mijnbouw*, duurzaam herstel,
        daadwerkelijk herstel, schadeopname*, schadedossier*, schade expert* ~4 huis|img|scheur*,
        sloop nieuwbouw, mijnschade*, naijling* ~2 mijn*, fjurgas`,
      unless: 'turkije, nepal, italie, haiti, japan, ecuador, mexico, indonesie, marokko, iran',
    },
    {
      strength: 'likely',
      words: `
        scheuren, scheur in, steigers ~4 dorp|huis|straat, versterking, versterken, versterkt,
        schadevergoeding*, schadeloket*, schademelding* ~4 huis|woning|groning*|img,
        schadevergoeding ~3 huis|woning*, vaste vergoeding, forfaitair*, herstelkosten, nam,
        schadebedrag*, schade ~3 huis|woning|muur|muren|gevel|erkend|afgewezen, fundering*,
        funderingsschade*, gasdossier, schokken, schok ~3 gevoeld|richter,
        trillingen ~3 gas*|huis, ereschuld, herstelgeld`,
      unless: `
        nam ~1 de|het|een|in|toe|op|af|deel|contact|over|hij|zij|mee|besluit, in ontvangst,
        hij nam, zij nam, ze nam, burgemeester nam, die nam, pensioen*, storm*, vuurwerk*,
        waterschade, brand*, aanrijding`,
    },
    {
      strength: 'hint',
      words: `
        schade, scheur, scheuren, inspecteurs, rapporten, gecompenseerd, compensatie*, vergoeding*, gedupeerd*, herstel, gas, postcode*, 
        taxateur*, expert, inspecteur ~3 huis, groningen, groningers`,
      unless: `
        toeslag*, storm*, aanrijding*, kenteken*, gasrekening, verzekering*, vuurwerk*,
        belasting*, bijstand`,
    },
    {
      strength: 'sure',
      words: `
        bevingsschade, bevingenschade, schadeherstel* ~4 gas|groning*|mijnbouw*|huis,
        versterkingsplan*, versterkingsbesluit*, versterkingslocatie*, versterkingsgelden,
        versterkingsnorm*, tijdelijke woning ~4 versterk*|gas*|groning*, wisselwoningen,
        schaal van richter, bodembeweging*, bodembeving*, mijnbouwactivit*, mijnbouwhinder,
        gasexploit*, gasputten, gaswinlocatie*, gasbedrijf nam, gastransport ~3 schade, zoutwinn*,
        zoutcavern*, gasboringen, commissie bodemdaling, waardevermeerdering*,
        waardevermindering ~4 huis|woning|beving*|gas*, smartengeld ~3 gas*|beving*|groning*,
        tijdelijke commissie mijnbouw*, typologieaanpak, batch ~2 versterk*,
        vangnetregeling* ~3 gas*|schade*|mijn*, fysieke schade ~4 gas*|beving*|mijnbouw*,
        schadebestrijd*, dubbele bewijslast, herstelkosten ~4 beving*|gas*|mijn*,
        gevels ~4 scheuren|gescheurd, gescheurde ~2 muur|muren|gevel*|woning*,
        woning ~5 scheuren|gescheurd, boerderij ~4 gescheurd|scheuren|gestut,
        mestkelder* ~4 beving*|scheur*|gas*, schoren ~2 gevel`,
      unless: `
turkije, nepal, italie, haiti, japan, ecuador, mexico, indonesie, marokko, iran, chili`,
    },
    {
      strength: 'hint',
      words: `sloop en nieuwbouw, sloopnieuwbouw`,
    },
    {
      strength: 'sure',
      words: `
        groningen <4> bewoners|schade|winning|gas|gaswin*|gedupeerden|versterk*,
        groningers <4> schade|gas|compens*|versterk*|gedupeerd*, deuraanpak, dialoogtafel*,
        contourenkaart*, afbouwpad, aardgascondensaat, bouwdepot*, groningengas, woningversterk*,
        schadegevallen ~4 gas*|mijnbouw*|groning*, uitkoopregeling ~4 woning*|huis|groning*,
        aardgaswinning, gas uit ~2 groningen, gasveld, gasvelden, proefboring*, waddengas,
        gaswinning`,
      unless: `
turkije, marokko, italie`,
    },
    {
      // Said of much besides a village: these want company.
      strength: 'likely',
      words: `
        mijnbouwbedrijf*, oliewinning, ncg, waardedaling*, gasbaten, *bodemdaling*, gasopslag*,
        schaliegas*, fracking, aardschok*, seismi*, richter, epicentrum, diepe ondergrond,
        immateriele schade*, stutten, waakvlam*`,
      unless: `
        turkije, nepal, italie, haiti, japan, ecuador, mexico, indonesie, marokko, iran, chili`,
      negatable: true,
    },
  ],
};
