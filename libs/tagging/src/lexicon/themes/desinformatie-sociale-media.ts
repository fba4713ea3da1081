import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const DESINFORMATIE_SOCIALE_MEDIA: Lexicon<ThemeId> = {
  id: 'desinformatie_sociale_media',
  includesAbroad: true,
  cues: [
    {
      strength: 'sure',
      words: `
        *desinformatie*, *misinformatie*, *nepnieuws*, fake news, fakenews, fake bericht*,
        nepbericht*, nepbrief*, nepbrieven, nepaccount*, nepprofiel*, nepfilmpje*, neppagina*,
        nepfoto*, gerucht, geruchten, geruchtenstroom*, sociale media, social media, socialemedia,
        socials, fb groep*, telegramgroep*, telegramkanaal*, complot*, samenzwering*, hoax*,
        chemtrail*, deepfake*, deep fake*, online haat, haatreacties, haatberichten, doxing,
        internetfora, onjuiste ~2 informatie|berichten|bericht|berichtgeving, onjuiste bewering*,
        valse ~1 informatie|bericht*|brief|beschuldiging*|account*, foutieve informatie,
        verzinsel*, verzonnen ~2 verhaal|bericht*|nieuws, kletspraat, kletspraot, proatjes,
        dorpspraat, bakerpraat*, rondgestuurd*, wordt ~2 doorgestuurd,
        bewerkte ~1 foto*|video*|beeld*|filmpje*, ai beeld*, ai foto*, klopt ~2 dat verhaal,
        klopt ~2 dat bericht, klopt niks van, helemaal niet waar,
        niet waar wat ~3 zegt|staat|schrijf*, verhaal gaat dat, het verhaal gaat, er wordt beweerd,
        beweert men, factcheck*, feitencheck*, feit of fabel, fabeltje*, indianenverhaal*,
        broodje aap, desinfo*, nepfiguur, internettrol*, facebookgroep*, facebookpagina*,
        facebookbericht*, buurtapp*, dorpsapp*, whatsappgroep*, appgroep*, filterbubbel*,
        echokamer*, bangmakerij, stemmingmakerij, opruiende berichten, wappie*, qanon, soevereinen,
        digitale inmenging, buitenlandse inmenging,
        algoritme* ~4 platform*|media|tiktok|facebook|youtube, praatjes ~3 ronde|dorp, ronde doen,
        doet de ronde, gaat ~3 rond, vervalst* ~3 brief|bericht|logo|foto,
        gemanipuleerde ~2 foto*|video*|beeld*`,
      unless: 'gaat rond ~2 acht, ronde van, rond de klok, gaat niet rond',
    },
    {
      strength: 'likely',
      words: `
        whatsapp*, telegram, insta, snap, app groep*, is vervalst, klopt het dat, is het waar dat,
        klopt niet wat, er wordt gezegd, gelezen dat, gehoord dat, misleid*, onwaar,
        klopt niet ~3 bericht, roddel*, roddels, van horen zeggen, verzonnen, leugen*, gelogen,
        onwaarheden, verspreid* ~4 bericht*|filmpje*|gerucht*|leugen*|haat, verdraai*,
        online platform*, techbedrijven, techreuzen, techgigant*, big tech, persvrijheid,
        mainstream media, journalist* ~3 bedreigd|leug*, propaganda*, nepadvertent*, cyberpesten,
        online pesten, filmpje* ~4 rond|gedeeld|online|viral, viral, screenshot*, wakker worden,
         world economic forum, agenda 2030, great reset, omvolking*, algoritme*,
        reacties ~4 online|pagina|onder, haatzaai*, datalek*,
        persoonsgegevens ~4 facebook|platform*, cookies`,
      unless: 'adres, bel, contactpersoon, nummer, bereikbaar via, zorgkosten, aanslag',
    },
    {
      strength: 'hint',
      words: `
        online, internet, bericht gaat, filmpje*, gedeeld, reacties, platform*, groepsapp*,
        verhalen, misverstand*, onzin, niet waar, logo, site, toon, ophef, google, meta`,
      unless: 'site ~2 gemeente, website ~2 gemeente, formulier',
    },
    {
      strength: 'sure',
      words: `
       `,
      unless: `
        januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december`,
    },
    {
      strength: 'sure',
      words: `
        onlinehaat, haatzaaier*, haattaal, haatspraak, online hetze, nieuwsfabel*, broodjeaap*,
        kettingbericht*, kettingmail*, doorgestuurd ~3 bericht*|appje|filmpje, nepfilm*, nepvideo*,
        nepbeeld*, nepwebsite*, nepsite*, nepmail*, nepenquete*, neppeiling*, onzinverhaal*,
        leugens ~4 facebook|online|media|internet|verspreid*, leugens ~4 stadhuis|gemeente|college,
        leugenfabriek*, verspreid* ~3 leugens|onzin|geruchten|nepnieuws|angst,
        gelogen ~3 online|facebook|bericht, verdraaid ~3 bericht|nieuws,
        klopt niet ~3 facebook|dorpsapp|app, uit de lucht gegrepen, niets van waar, niks van waar,
        is niet waar dat, klinkklare onzin, onterecht ~3 rond|gedeeld, trollenleger*,
        trollenfabriek*, botnet*, mediawijs*, digitale weerbaar*, weerbaarheid ~3 desinfo*|nep*,
        buitenlandse beinvloeding, beinvloeding ~3 verkiezing*|online|rusland, socialmedia*,
        dorpsgroep, dorpsgroep ~2 app, buurtgroep ~2 facebook, snapchatgroep*, tiktokfilm*,
        klimaatontken*, vaccinatiemythe*, antivax*, corona ontken*, staatscomplot, elitecomplot,
        deep state, chip ~2 vaccin, 5g ~3 complot*|straling`,
      unless: `
datacent*, zonnepane*`,
    },
    {
      strength: 'likely',
      words: `linkedin, reddit, twitch, discord`,
    },
    {
      strength: 'sure',
      words: `
        rondverteld, wordt rondgebazuind, hardnekkig* ~2 verhaal|verhalen|gerucht*,
        verhalen ~3 ronde, uit ~1 verband ~2 gerukt|getrokken,
        oude foto* ~4 gedeeld|facebook|ander*, foto* ~3 ander dorp, ai gegenereerd*, op facebook,
        facebook stond, in de appgroep, in de app stond, groepsapp ~3 dorp|buurt|bericht,
        reacties ~3 facebook|online, online ~3 uitgemaakt|bedreigd|afgefakkeld,
        toon ~3 online|facebook, scheldpartij* ~3 online|facebook,
        anonieme ~2 account*|reacties|brief|pamflet`,
      unless: `
advertentie, vacature*`,
    },
    {
      // Said of much besides a village: these want company.
      strength: 'likely',
      words: `
        sociale netwerk*, facebook*, tiktok*, instagram*, snapchat*, youtube*, trollen*,
        online ~2 bedreiging*|intimidatie|polarisatie|haat, influencer*,
        misleidende ~1 informatie|bericht*|brief, nep, fake, circuleert, circuleren, wordt beweerd,
        elon musk, autonomen, cambridge analytica, rond gaat, vervalste, twitter*, tweet, tweets,
        getweet, hate speech, livestream* ~3 dreig*|haat|haatz*, vlogger*, youtuber*, chatgpt,
        rectificatie*`,
      unless: `
        gaat rond ~2 acht, ronde van, rond de klok, gaat niet rond, januari, februari, maart,
        april, mei, juni, juli, augustus, september, oktober, november, december, datacent*,
        zonnepane*, advertentie, vacature*`,
      negatable: true,
    },
  ],
};
