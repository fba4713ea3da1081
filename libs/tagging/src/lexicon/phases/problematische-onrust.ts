import type { PhaseId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

/** People who stand for something public: aimed at them, violence is more than a crime. */
const PUBLIC =
  'wethouder*|burgemeester*|raadslid|raadsleden|ambtenaar|ambtenaren|boa|boas|agent|agenten|politie|hulpverlener*|bestuurder*|politici|politicus|medewerker*|weginspecteur*|handhaver*|journalist*|boer|bewoners|asielzoekers|statushouders|gezin|wijkagent|brandweer';

export const PROBLEMATISCHE_ONRUST: Lexicon<PhaseId> = {
  id: 'problematische_onrust',
  cues: [
    {
      strength: 'sure',
      words: `
        bedreigd, doodsbedreig*, bedreiging ~3 geuit|binnen|ontvangen|aan het adres, bedreigingen,
        bedreigt, bedreigen, dreigbrief*, dreigmail*, dreigtelefoon*, dreigement*, geintimideerd,
        intimider*, intimidatie, opgewacht, belaagd, bekogel*, lekgestoken, banden ~2 lek,
        ingegooid, ruiten ~3 kapot|ingeslagen|in, in brand gestoken, brandgesticht, brandsticht*,
        brandbom*, autobrand*, vernield, vernielingen, vernieling, beklad, hakenkruis*, rellen,
        relschoppers, ongeregeldheden, me ingezet, me inzet, charge*, traangas, noodbevel*,
        noodverorden*, gebiedsverbod*, noodrecht, varkenskop*,
        dumpen ~3 mest|asbest|afval ~3 snelweg|gemeentehuis,
        mest ~3 gemeentehuis|provinciehuis, snelweg ~3 geblokkeerd|bezet, loopt uit de hand,
        liep uit de hand, uit de hand gelopen, bestorm*, mishandeld, mishandeling ~4 ${PUBLIC},
        geweld ~4 ${PUBLIC}, aangevallen, steen ~3 ruit|raam, stenen ~2 gegooid,
        vuurwerk ~4 ${PUBLIC}, cobra* ~5 deur|huis|${PUBLIC}, weten waar ~3 woont|wonen,
        weten je ~3 te vinden, maak* je kapot, gevaarlijk ~4 bijeenkomst|avond|bewonersavond,
        beveiligd moeten worden, extra beveiliging, onder beveiliging,
        galg ~4 neergezet|geplaatst|gehangen, thuis ~3 opgezocht|lastiggevallen`,
      unless: `
        soort, soorten, diersoort*, weidevogel*, voortbestaan, uitsterven, broodje, bushokje,
        bushokjes, huiselijk*, dorpshuis ~2 bedreigd, school ~2 bedreigd, bedreigd met sluiting,
        sluiting, storm*, hagel*`,
      negatable: true,
    },
    {
      strength: 'hint',
      words: `
        grimmig*, gewapend, geweld, agressie, wapens, fakkels, brandende, aanhoudingen, aangifte,
        politie`,
      negatable: true,
    },
  ],
};
