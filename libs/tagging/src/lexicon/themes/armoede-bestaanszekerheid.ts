import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const ARMOEDE_BESTAANSZEKERHEID: Lexicon<ThemeId> = {
  id: 'armoede_bestaanszekerheid',
  cues: [
    {
      strength: 'sure',
      words: `
        *armoed*, earmoed*, schulden, *schuldhulp*, schuldsaner*, schuldenlast*, schuldenproblem*,
        schuldenaar*, problematische schuld*, wsnp, bijstandsuitkering*, bijstandsmoeder*,
        bijstandsgerechtigd*, bijzondere bijstand, in de bijstand, bijstandswet*, bijstandsgezin*,
        bijstandsfraude*, bijstand ~3 aanvra*|kort*|ontvang*, *uitkering, uitkeringsgerechtigd*,
        uitkeringstrekker*, huurtoeslag*, zorgtoeslag*, toeslagenaffaire*, toeslagenschandaal*,
        toeslagenouder*, toeslagouder*, toeslag ~4 terugbetal*|kwijt|stopgezet|aanvra*,
        energietoeslag*, minima, minimabeleid, minimaregeling*, bestaanszeker*, bestaansminimum,
        rondkomen, rond te komen, rondkomt, kom ~3 niet rond, eindjes ~3 knopen, rood staan,
        voedselbank*, fietbank*, kledingbank*, speelgoedbank*, voedselpakket*, *energierekening*,
        energiearmoed*, gasrekening*, energienota*, stookkosten, minimuminkomen*, participatiewet*,
        wajong*, langdurig werkloos*, leefloon*, leefloner*, afbetalingsregeling*,
        betalingsregeling*, betalingsachterstand*, huurachterstand*, aanmaning* ~4 betal*|schuld*,
        huisuitzetting*, dakloos, dakloz*, daklozenopvang*, bankslaper*, economisch dakloz*,
        gas ~2 afgesloten, afgesloten ~3 gas|stroom|water, arbeidsbeperk*, sociale werkplaats*,
        sociale werkvoorziening*, kindgebonden budget, kostendelersnorm*, stille armoe*,
        werkende arm*, laag inkomen, lage inkomens, inkomenssteun, inkomensgrens,
        inkomensondersteun*, sociaal minimum, budgetbeheer*, geldzorgen, nibud,
        tegenprestatie ~3 bijstand, eind van de maand, schuldenindustrie, arme gezin*,
        arme kinderen, kinderen ~4 zonder ontbijt, sociale bijstand, schuldenvrij*,
        beslagvrije voet, beslagregister*, beschut werk*, kindpakket*, banenafspraak,
        sociaal ontwikkelbedrijf*`,
      unless: `
        staatsschuld*, schulden ~3 landen|griekenland|banken|bedrijven, gedetineerden, specifieke uitkering*, uitkering ~3 leden, doeluitkering*, rijksuitkering*, spuk,
        dividend*, gedetineerd*, onbetaalbare inzet, auto ~3 rood, gemeentefonds,
        woningen ~3 onbetaalbaar`,
    },
    {
      strength: 'likely',
      words: `
        aow*, rva, sociale zekerheid*, inflatie*, boodschappen ~6 duur*|betal*|prij*, duurder*,
        prijsstijging*, prijzen ~3 omhoog|stijg*, pensioen*, wachtgeld*, inkomen, inkomens,
        werkzoekend*, bijstand, uitkeringsfraude, ontslagen ~4 werknemer*|fabriek|mensen,
        collectief ontslag, kinderopvangtoeslagherstel, hersteloperatie*, ouderbijdrage,
        schuld ~3 betal*|afloss*|hoog, laaggeletterd*, minder geld, schaamte ~4 geld|arm*|schuld*,
        ozb, gemeentelijke belasting*, afvalstoffenheffing*, loondienst, loonkosten*,
        werkgelegenheid*, uitkeringsduur, zzp*, flexwerk*, payroll*, nulurencontract*, cao,
        arbeidsmarkt ~3 positie|afstand, re integratie*, reintegratie*,
        praktijkonderwijs ~5 werk|participatie*, beslagvrij*, beslaglegging*, krediet*,
        lening ~3 schuld*, studieschuld*, studielening*, gokverslav*, kansarm*, kansengelijkheid,
        tweeverdiener*, alleenverdiener*, alimentatie*, gezinstoelage*, dienstencheque*,
        werklozen, brugpensioen*, loopbaanonderbrek*, tijdskrediet*`,
      unless: `
        belastingontwijk*, belastingontduik*, accountant*, topinkomen*, bonus*, rechtsbijstand*,
        bank*, hypothe*, politici, militair*`,
    },
    {
      strength: 'hint',
      words: `
        betalen, geld, duur, rekening, lasten, schaamte, verwarming, loon, lonen, gekort,
        uitvaart, belastingdienst, meedoen`,
      unless: `
        factuur*, inkoop*, facturen, belastingontduik*,  trustkantoor*, rekening mee,
        rekening houden, rekeningnummer, notaris`,
    },
    {
      strength: 'sure',
      words: `
        uitkeringsfraude*, bijstandsfraude, geldproblemen, financiele nood,
        financiele problemen ~4 gezin*|huishoud*|mensen|inwoner*, betaalprobleem*, betaalproblemen,
        schuldpositie*, schuldenvrij*, schuldregeling*, schuldbemiddel*, schuldenaanpak*,
        saneringskrediet*, vroegsignaler*, stadspas*, meedoenregeling*, meedoenpas*,
        inkomenstoeslag*, kindregeling*, leergeld, jeugdfonds*, urgente noden, bestaansonzeker*,
        menstruatiearmoede, vervoersarmoede, loonbeslag*, rente op rente, stroomrekening*,
        energiecompensat*, hoge energielasten, huur ~3 niet betalen, huur ~3 opbrengen,
        rekening* ~4 niet betalen, niet meer ~2 betaalbaar ~3 gezin*|mensen, kan ~3 niet betalen,
        kunnen ~3 niet betalen, zwemles ~4 betalen|geld, schoolkosten, schoolspullen,
        contributie ~4 betalen|geld, werkende armen, onder de armoedegrens, armlastig*,
        kinderen in armoede, jeugdwerkloos*, stempelgeld, sociale uitkering*, bijstandsnorm*,
        wao er, wia er, waoer*, wajonger*, ziekte uitkering*, ziektekostenverzekering ~3 betalen,
        uitkering ~3 kwijt|gekort|stop*, toeslagpartner*,
        terugvordering* ~4 toeslag*|uitkering*|bijstand, toeslagenherstel*, inkomensverlies,
        inkomensval, armoedeval, loonarmoede, werkarmoede, overlevingskosten, voedselnood,
        voedselzeker ~2 gezin*, kringloopgezin*, warme kamer, warme truien, kou ~3 zitten,
        verwarming ~4 uit|laag|lager|graden, douchen ~4 minder|korter, maandlasten, vaste lasten,
        huishoudboekje*, huishoudgeld`,
      unless: `
        specifieke uitkering*, zorg ~1 patient*, gedetineerd*, bank, datacent*, netcongestie`,
    },
    {
      strength: 'likely',
      words: `
        gezinsinkomen*, besteedbaar, besteedbare, huishoudens ~4 moeite|geld|laag*, kansarm*,
        kosten van levensonderhoud, levensonderhoud,   werkzoekende*,
        sociale werkvoorzien*, leerwerk*, vakantiegeld, eindejaarsuitkering*, ouderdomspensioen*,
        aow leeftijd, pensioenleeftijd, studieschuld*, leenstelsel, basisbeurs, studiefinancier*,
           laagste inkomens, middeninkomen*, lage lonen,
        stijgende kosten, energiearme*`,
      unless: `
        belastingontwijk*, bank*, hypothe*, militair*, politici, aandeel*, ondernemers ~3 omzet`,
    },
    {
      strength: 'hint',
      words: `faillissement*, ontslag*, tegemoetkoming*, eigen bijdrage*`,
    },
    {
      strength: 'likely',
      words: `gasprijz*, gasprijs*, energieprijz*, energieprijs*, prijsplafond*, schulp`,
    },
    {
      strength: 'sure',
      words: `
        beschutte ~2 werk*, werkplekken ~4 beperk*, basisbaan*, basisbanen, loondispensatie,
        incasso*, afsluiting ~3 energie|gas|water|stroom, schuldenregist*, flitskrediet*,
        armoedebestrijd*, minder boodschappen, boodschappen ~5 niet|duurder|onbetaalbaar,
        elke cent, elke euro, iedere euro, omdraaien ~2 euro|cent,
        financieel ~3 zwaar|krap|moeilijk, krap ~2 zitten|bij kas, nauwelijks ~3 rond,
        komt ~3 tekort ~2 maand|geld, ongeopende ~1 post|enveloppen|rekeningen,
        rekeningen ~4 stapel*|liggen|betalen, stapel ~2 rekeningen, tweedehands ~3 kleding|kleren,
        geen geld, te weinig geld, weinig geld, geld ~3 lenen|geleend, lunch ~3 kinderen|school,
        honger ~3 school|kind*, ontbijt ~3 school, lid ~3 sportclub ~3 geld|betalen,
        schoolreis* ~4 betalen|geld, gas ~3 onbetaalbaar|duur, kachel ~4 uit|laag,
        energie ~3 onbetaalbaar|duur, stroom ~3 afgesloten|duur`,
      unless: `
gemeente ~2 geld, subsidie*, bank, datacent*, verbouw*, begroting*`,
    },
    {
      strength: 'likely',
      words: `
kansspel*, gokken, gokverslaaf*, kredieten, zoekplicht, doelgroepregister*, urenbeperking*`,
    },
    {
      // Said of much besides a village: these want company.
      strength: 'likely',
      words: `
        schuldeiser*, uitkeringen, uitkeringsinstantie*, kinderopvangtoeslag*, toeslagenstelsel*,
        toeslagen, komen ~3 rond, hoge energieprij*, energiekosten, koopkracht*, minimumloon*, wia,
        wao, iva, ziektewet*, uwv, werkloos, werkloze*, werkloosheid*, ocmw*, ocmws, deurwaarder*,
        incassobureau*, incassokosten, kwijtschelding*, arbeidsongeschikt*, arbeidshandicap*,
        kinderbijslag*, bewindvoer*, loonkloof, graaiflatie, niet ~2 betalen, onbetaalbaar*,
        wachtuitkering*, invaliditeitsuitkering*, geld ~2 op, sociale dienst,
        maatschappelijke integratie, noodfonds*, ontwikkelbedrijven, achteraf betalen, bnpl,
        energielasten, geldnood, geldgebrek, cjib, armste*, werkloosheidsuitkering*,
        werkloosheidsgeld, aow ~3 gat|leeftijd|gerechtigd*|rond*, sociale verzekeringsbank, svb,
        inkomensongelijk*, voedselhulp*, koukleum*, wanbetaler*, consumptief krediet, bijverdien*,
        dubbeltje*, geld ~3 tekort`,
      unless: `
        staatsschuld*, schulden ~3 landen|griekenland|banken|bedrijven, gedetineerden,
        specifieke uitkering*, uitkering ~3 leden, doeluitkering*, rijksuitkering*, spuk,
        dividend*, gedetineerd*, onbetaalbare inzet, auto ~3 rood, gemeentefonds,
        woningen ~3 onbetaalbaar, zorg ~1 patient*, bank, datacent*, netcongestie,
        gemeente ~2 geld, subsidie*, verbouw*, begroting*`,
      negatable: true,
    },
  ],
};
