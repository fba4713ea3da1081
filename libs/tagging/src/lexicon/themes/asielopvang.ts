import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const ASIELOPVANG: Lexicon<ThemeId> = {
  id: 'asielopvang',
  includesAbroad: true,
  cues: [
    {
      strength: 'sure',
      words: `
        azc*, vergunninghouder*, opvangschip*, opvangschepen, tentenkamp*, gezinslocatie*,
        crisisopvang ~3 mensen|mannen|gezinnen,
        oekraiense ~1 moeder*|gezin*|leerling*|kinderen|vrouw*|mensen,
        oekrains* ~1 moeder*|gezin*|leerling*|kinderen|vrouw*, jonge mannen ~4 opvang|hotel|boot,
        *asielzoek*, asielopvang*, asielaanvra*, asielprocedure*, asielbeleid*, asielrecht*,
        asielstroom*, asielinstroom*, asielwet*, asielmigra*, asielstatus*, asielcentr*,
        asielkind*, asielplan*, asieldossier*, asielminister, asielcrisis, asielgezin*,
        asielketen*, asiel, *statushouder*, *vluchteling*, *spreidingswet*, coa, aanmeldcentr*,
        crisisnoodopvang*, *noodopvanglocatie*, opvangcentr*, opvangboot*, *oekrainer*,
        oekrainse ~2 vluchteling*, opvang <3> oekrain*, gezinshereniging*, nareiziger*, nareis,
        verblijfsvergunning*, *vreemdeling*, vluchtelingenkamp*, uitgeprocedeerd*,
        ongedocumenteerd*, dublinclaim*, dublinregeling*, eurodac*, fedasil*, mensensmokkel*, amv,
        amvs, kinderpardon*, pardonregeling*, veiligelander*, gelukszoeker*, asylsiker*,
        flechtling*, vlochteling*, opvangplicht, migrantenstroom*, bootvluchteling*,
        bed bad brood, opvang ~3 ontheemd*, terugkeerbesluit*, asielz*, asylz*, azielz*, ind,
        ter apel, syriers, migranten, illegalen, illegaal verblij*, illegaal in ~1 nederland,
        langdurig verblijv*, nieuwkomers, transmigrant*, vreemdelingenzaken,
        uitzetting* ~4 illega*, illegale ~1 immigra*|migra*, opvang ~2 migrant*,
        migrant* ~3 middellandse zee, uitwijzing*`,
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
  ],
};
