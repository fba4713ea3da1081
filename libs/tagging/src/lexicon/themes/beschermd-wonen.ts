import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const BESCHERMD_WONEN: Lexicon<ThemeId> = {
  id: 'beschermd_wonen',
  cues: [
    {
      strength: 'sure',
      words: `
        beschermd wonen*, beschermd ~1 wonen, beschermde woon*, beschermde woning*,
        beschermde woonvorm*, beskerme* ~1 wen*, begeleid wonen, begeleide woonvorm*,
        begeleid* ~1 kamerbewoning, wonen met begeleiding, woonbegeleid*, woonvorm*,
        kleine woonvorm*, kleinschalig* wonen,
        woonvoorziening ~6 ggz|clienten|psychi*|jongeren|verslaa*|dakloz*|begeleid*,
        maatschappelijke opvang, skaeve huse, skaevehuse, ribw,
        hostel ~4 verslaa*|dakloz*|buurt|wijk, daklozenopvang* ~4 buurt|wijk|dorp|komst|straat,
        dakloz* ~4 wijk|buurt|dorp|opvang*|krimp*|plaats*,
        opvang ~3 daklozen|verslaafden|zwerfjongeren, verslaafdenopvang*,
        verslaafden ~4 buurt|wijk|straat|wonen|opvang,
        ex gedetineerden ~5 wonen|wijk|buurt|opvang|huis, justitiele achtergrond,
        forensisch* ~3 wonen|woon*|clienten, clienten ~5 wijk|buurt|straat|pand|wonen|woning*,
        psychiatrische ~3 bewoners|clienten ~5 wijk|buurt|straat|pand,
        ggz ~4 clienten|wonen|woning*|woonlocatie|wijk|buurt,
        zorgwoning* ~4 wijk|buurt|straat|komst, woonzorgcomplex ~4 psychi*|verslaa*,
        jongeren ~4 problemen ~4 wijk|buurt|straat, skaeve, uitstroom ~3 beschermd*,
        woonzorglocatie*, begeleid zelfstandig, kamertrainingscentr*,
        jeugdzorginstelling ~5 buurt|wijk|straat|omwonenden, thomashuis*, fokuswoning*,
        crisisopvang ~4 buurt|wijk, tbs kliniek ~5 buurt|wijk|omwonenden|dorp,
        zorginstelling ~5 omwonenden|buurt|wijk|overlast`,
    },
    {
      strength: 'likely',
      words: `
        woonvoorziening*, woonlocatie*, zorgpand, zorgwoning*, zorgvilla*, hostel,
        inwonende begeleiding, 24 uurs begeleiding, 24 uurs toezicht, begeleiding ~3 dag en nacht,
        verwarde ~2 mensen ~6 wijk|buurt|pand|wonen,
        psychiatrisch patient* ~6 wijk|buurt|straat|dorp|pand, leger des heils, prikkelwijk,
        doelgroep ~5 buurt|wijk|pand|straat, bewoners met ~3 rugzak|problematiek|stoornis,
        dak en thuisloz*, thuislozen, domus, housing first, wonen ~3 stoornis|verslaving|psychi*`,
      unless: 'asiel*, azc*, statushouder*, oekrain*, arbeidsmigra*',
    },
    {
      strength: 'hint',
      words: `
        clienten, zorgaanbieder*, begeleiding, pand, psychiatri*, psychische problem*, ggz,
        verslaafd*, basisscholen ~3 meter, omwonenden`,
      unless: 'asiel*, azc*, arbeidsmigra*',
    },
    {
      strength: 'sure',
      words: `
        woongroep* ~4 begeleid*|verslaa*|psychi*|jongeren, zorgwoonvoorziening*, zorgwoongroep*,
        sociaal pension*, time outvoorziening*, kamers met kansen, kamertraining*, begeleid woont*,
        begeleid kamer*, onder begeleiding ~2 wonen, wonen ~2 onder begeleiding,
        wonen met ~1 begeleiding|zorg, instelling ~6 beschermd|begeleid*|verslaafd*|justitieel,
        zorginstelling ~5 komst|vestig*|bezwaar,
        komst ~4 zorginstelling|woonvorm|kliniek|daklozen*|verslaafden*|psychiatri*|tbs*|clienten|hostel,
        kliniek ~5 omwonenden|buurt|wijk|dorp, tbs kliniek* ~6 komst|omwonenden|dorp|buurt,
        forensische ~1 kliniek|instelling, gevaarlijke gekken,
        gekken ~4 kinderen|buurt|straat|wijk,
        psychiatrische ~1 patienten|clienten ~6 wijk|buurt|straat|dorp,
        verslaafden ~5 naast|dichtbij|straat|park|dorp, ex verslaafden,
        exgedetineerden ~4 wijk|buurt|straat|wonen, dak en thuislozen, dak en thuislozenopvang,
        nachtopvang*, winteropvang*, dakloze* ~5 slapen|opvang|pand|portocabin*, daklozenpension*,
        uitstroom ~4 instelling|beschermd*, wonen en zorg ~4 verstandelijk*|psychi*,
        verstandelijk ~1 beperkt*|gehandicapt* ~5 wijk|buurt|wonen|woon*, regionale instelling,
        leviaan, vriendendiensten`,
      unless: `
asiel*, azc*, statushouder*, oekrain*, arbeidsmigra*, dieren*`,
    },
    {
      // Said of much besides a village: these want company.
      strength: 'likely',
      words: `
        justitieel verleden, opvanghuis*, doorgangshuis*, safehouse*, extramuraliser*,
        ambulantiser*, fokus, zienn, werkpro, limor, kwintes, lister ~2 wonen`,
      unless: `
        asiel*, azc*, statushouder*, oekrain*, arbeidsmigra*, dieren*`,
      negatable: true,
    },
  ],
};
