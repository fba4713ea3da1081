import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const ASIELOPVANG: Lexicon<ThemeId> = {
  id: 'asielopvang',
  includesAbroad: true,
  cues: [
    {
      strength: 'sure',
      words: `
        azc*, vergunninghouder*, opvangschip*, opvangschepen, gezinslocatie*,
        crisisopvang ~3 mensen|mannen|gezinnen,
        oekraiense ~1 moeder*|gezin*|leerling*|kinderen|vrouw*|mensen,
        oekrains* ~1 moeder*|gezin*|leerling*|kinderen|vrouw*, jonge mannen ~4 opvang|hotel|boot,
        *asielzoek*, asielopvang*, asielaanvra*, asielprocedure*, asielbeleid*, asielrecht*,
        asielstroom*, asielinstroom*, asielwet*, asielmigra*, asielstatus*, asielcentr*,
        asielkind*, asielplan*, asieldossier*, asielminister, asielcrisis, asielgezin*,
        asielketen*, asiel, *statushouder*, *vluchteling*, *spreidingswet*, coa, aanmeldcentr*,
        crisisnoodopvang*, *noodopvanglocatie*, opvangcentr*, opvangboot*, *oekrainer*,
        oekrainse ~2 vluchteling*, opvang <3> oekrain*, gezinshereniging*, nareiziger*, nareis,
        *vreemdeling*, uitgeprocedeerd*, ongedocumenteerd*, dublinclaim*, dublinregeling*,
        eurodac*, fedasil*, amv, amvs, kinderpardon*, pardonregeling*, veiligelander*,
        gelukszoeker*, asylsiker*, flechtling*, vlochteling*, opvangplicht, migrantenstroom*,
        bootvluchteling*, bed bad brood, opvang ~3 ontheemd*, terugkeerbesluit*, asielz*, asylz*,
        azielz*, ind, ter apel, syriers, illegaal verblij*, illegaal in ~1 nederland, nieuwkomers,
        vreemdelingenzaken, uitzetting* ~4 illega*, illegale ~1 immigra*|migra*,
        opvang ~2 migrant*, uitwijzing*`,
      unless: `
        dieren*, hond, honden, hondje*, kat, katten, kater, poes, poezen, zwerf*, ambtelijk*`,
    },
    {
      strength: 'likely',
      words: `
        buitenlanders, grenzen dicht, vol is vol, inburger*, ontheemden, ontheemde*, *migranten,
        migratiebeleid, migratiedeal*, migratiepact*, migratieakkoord*, migratiestroom*, immigra*,
        migratie, illegalen, illegaal verblij*, doorstroomlocatie*, transitcentr*,
        gesloten centr*, verblijfsstatus*, verblijfsrecht*, schijnhuwelijk*, syriers, eritreeer*,
        eritrees*, afghaanse|syrische|eritrese ~2 gezin*|man*|vrouw*|jongen*|kind*, uitzetting*,
        uitgezet, mensenhandel*, repatrier*, opvang ~3 gezinnen|alleenstaande*|mannen|personen,
        opvang* ~5 weiland|hotel|sporthal|kazerne|boot|schip, komst ~3 opvang, taalmaatje*,
        ontmoeting ~3 nieuwkomers, nieuwkomer*, grensbewaking*, frontex, staatloz*`,
      unless: `
        kinderopvang*, buitenschools*, dieren*, arbeidsmigra*, *arbeidsmigra*, daklo*, water,
        wateropvang*, bso, oogst*, seizoen*, wolf, vogels`,
    },
    {
      strength: 'sure',
      words: 'opvang, opvanglocatie*, noodopvang*, opvangplek*',
      unless: `
        kinder*, *kinderopvang*, bso, buitenschools*, naschools*, voorschools*, dieren*, hond*,
        katten*, vogel*, egel*, daklo*, water*, regen*, toeslag*, maatschappelijke, ouders,
        slachtoffer*, verward*, beschermd*, zwerf*, crisis*, gehandicap*`,
    },
    {
      strength: 'hint',
      words: `
        oekraine, oekrains*, syrie, syrisch*, eritrea, naturalisatie*, nationaliteit*, kazerne,
        bedrijfshal, tijdelijke opvang, opgevangen, taalles*, inwijk*, paspoort* ~2 afgenomen`,
      unless: 'oorlog*, wapen*, associatie*, referendum, poetin, rusland, russisch*',
    },
    { strength: 'trace', words: 'vrijwilliger*, gelijkwaardig*, draagvlak, alleenstaande mannen' },
    {
      strength: 'sure',
      words: `
        illegaal|illegalen <5> verbleven|verblijf|verblijven|verblijvende|verblijvend,
        gedwongen ~2 repatrier*|terugkeer|uitzetting*, terugkeerbeleid, vrijwillige terugkeer,
        uitzetcentr*, uitzetvlucht*, detentieboot, vreemdelingenbewaring, migrantenkamp*,
        dublin ~1 verordening|akkoord|terug*, relocatie ~4 vluchteling*|migrant*|asiel*,
        kerkasiel*, gezinshereniger*, na reis, asielverzoek*, asielvergunning*, asielloket*,
        asielopvang*, asielboot, asielhotel*, asielnood*, asielmotie*, asielbesluit*, asielstop,
        asielaantal*, asielkwestie*, opvangcrisis, opvangcapaciteit, opvangplan*, opvangtaak,
        opvangtaken, opvangdwang, opvanglocaties, noodopvanglocaties, opvanghotel*,
        wooncontainers ~4 status*|asiel*, spreiding ~3 asiel*|vluchteling*,
        huisvesting ~3 status*|vluchteling*|asiel*|oekrain*, taakstelling ~3 status*,
        voorrang ~5 status*, alleenstaande minderjarig*,
        minderjarige ~2 vluchteling*|asiel*|vreemdeling*, azcs, oekraiensk*,
        oekraine ~2 vluchteling*|opvang, ontheemdenlocatie*, immigratiedienst*, immigratiebeleid,
        migratiebeleid, mensen zonder papieren, sans papiers, inburgeraar*, welkomstgezin*,
        vluchtelingenwerk, landverhuizer ~2 asiel`,
      unless: `
dieren*, hond*, kat, katten`,
    },
    {
      strength: 'sure',
      words: `
        landeninformatie, vertrekmoratorium, derdelander*, nareismaatregel*, buitenschuld*,
        machtiging tot voorlopig verblijf, opvangvoorziening*, gezinsmigra*, identificatielocatie*,
        nieuwe nederlanders, mensen uit ~1 syrie|eritrea|oekraine|afghanistan,
        gezin uit ~1 syrie|eritrea|oekraine|afghanistan,
        gezinnen uit ~1 syrie|eritrea|oekraine|afghanistan, veilige landers,
        uitzetten ~4 vreemdel*|asiel*|gezin*|land`,
    },
    {
      // Said of much besides a village: these want company.
      strength: 'likely',
      words: `
        tentenkamp*, verblijfsvergunning*, vluchtelingenkamp*, mensensmokkel*, migranten,
        illegalen, langdurig verblijv*, transmigrant*, migrant* ~3 middellandse zee, opvangkamp*,
        pushback*, turkijedeal, turkije deal, hervestig*, resettlement, opvangvraag*, gevlucht,
        gevluchte, gevluchten, migratiecrisis, inburgering*, taalcoach*, herkomstland*,
        ambtsbericht*, discretionaire bevoegdheid, mvv, alleenreizend*`,
      unless: `
        dieren*, hond, honden, hondje*, kat, katten, kater, poes, poezen, zwerf*, ambtelijk*,
        hond*`,
      negatable: true,
    },
  ],
};
