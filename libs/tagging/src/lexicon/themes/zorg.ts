import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const ZORG: Lexicon<ThemeId> = {
  id: 'zorg',
  cues: [
    {
      strength: 'sure',
      words: `
        *jeugdzorg*, polikliniek*, bloedprik*, prikpost*, dokterspost*, verzorgingstehui*,
        bejaardenhui*, zorgloket*, psychische hulp, medische hulp, medische keuring*,
        behandelwachttijd*, zorgwoning*, zorginstituut*, basispakket*, verzekerden ~3 zorg,
        *ouderenzorg*, *thuiszorg*, *mantelzorg*, *gezondheidszorg*, *verzorgingshui*, *wijkzorg*,
        *kraamzorg*, *geboortezorg*, *nazorg*, *spoedzorg*, *acute zorg*, *huisartsenzorg*,
        *ziekenhuiszorg*, *herstelzorg*, *basiszorg*, *langdurige zorg*, eerstelijnszorg*,
        gehandicaptenzorg*, verslavingszorg*, palliatie*, forensische zorg, mondzorg*, crisiszorg,
        logeerzorg*, respijtzorg*, zorgverzeker*, zorgverlen*, zorginstelling*, zorgaanbieder*,
        zorgpersoneel, zorgmedewerk*, zorgkosten, zorgpremie*, zorgcentr*, zorgboerderij*,
        zorgplan*, zorgkantoor*, zorgvrag*, zorgbehoev*, zorgstelsel*, zorgsector*, zorgbestuur*,
        zorgfraude*, zorgorganisatie*, zorgwet*, zorgprofession*, zorgmijd*, zorggeld*,
        zorgbudget*, zorgweigering, zorginkoop, zorgtekort, zorguren, zorgkaart, zorgpas,
        zorgautoriteit, reguliere zorg, betere zorg, goede zorg, medische zorg, toegang tot zorg,
        wachttijd* ~3 zorg, zorg ~1 ouderen|kinderen|gehandicapt*|thuis, in de zorg, van zorg,
        zorg aan, zorg voor ~1 ouderen|kinderen|mensen, soarch, ziekenhui*, *sikehus*, zaikenhoes,
        *huisarts*, dokter, dokters, artsen, *tandarts*, medisch specialist*, *apothek*,
        *apotheker*, medicijn*, medicatie*, *geneesmiddel*, *patient*, verpleegkund*, verpleeghui*,
        verplegend*, verpleging, wijkverpleeg*, wijkverpleging, wijkzuster, verzorgende*,
        geestelijke gezondheid*, wmo, huishoudelijke hulp, huishoudelijke ondersteuning, pgb, pgbs,
        persoonsgebonden budget, ciz, wlz, spoedeisende hulp, eerste hulp, seh, spoedpost*,
        huisartsenpost*, ambulance*, *dementie*, alzheimer*, hospice*, revalid*, fysiotherap*,
        logopedi*, ergotherap*, wachttijd* ~3 ggz|specialist|operatie, eigen risico ~3 zorg*,
        inent*, gezondheidsklacht*, gezondheidsdienst*, *jeugdhulp*, *jeugdbescherm*, gezinsvoogd*,
        verloskund*, bevalling*, kraamhulp*, kraamverzorg*, kankerpati*, kankerbehand*,
        kankeronderzoek*, borstkanker, longkanker, diabetes*, hartoperatie*, spoedarts*,
        ziekteverzuim ~3 zorg, ziekteverzekering*, mutualiteit*, ziekenfonds*, remgeld*,
        hartaanval, verslavingskliniek*, chronisch ziek*, zieke kinderen, lyme*, scootmobiel*,
        traplift*, wmo vervoer, regiotaxi*, dagbesteding*, dagopvang*, gezondheidscentr*, kliniek*,
        pijnstill*, kinesist*, kinesitherap*, rusthui*, medicament*`,
      unless: 'dierenarts*, dieren, dierenkliniek, diervaccin*, hulpmiddel ~2 belasting*',
    },
    {
      strength: 'likely',
      words: 'zorg',
      // Worry and "see to it that" are spelt the same.
      unless: `
        zorg ~1 dat|ervoor|dragen, zorg voor ~2 veilig*|rust|orde, zorg is dat, mijn zorg,
        onze zorg, grote zorg, een zorg, zorgplicht, zorg over, zorg om, dieren*`,
    },
    {
      strength: 'likely',
      words: `
        wachtlijst*, wachttijd*, medisch, medische, psychische*, indicatie, indicaties,
        indicatiestelling*, herindicatie*, gezondheid*, ziekte, ziekten, ziektes, zieke, zieken,
        corona*, covid*, rivm, griep*, operatie ~4 uitgesteld|wacht*|ziekenhuis|heup|knie, opname,
        opnemen ~4 kliniek*|verward*|patient*, behandeling ~4 ziek*|wacht*|arts*|patient*,
        eenzaam*, beperking ~3 leven|mensen|kind*, verslaafd*, verslaving*, crisisopvang, therap*,
        specialisten, verpleeg*, spreekuur, hulp in de huishouding, thuishulp*, alphahulp*,
        uren hulp,  minder hulp, hulp ~3 gekort|afgenomen|minder,
        keukentafelgesprek ~4 wmo|hulp|zorg, begeleiding ~4 kind*|jongeren|autis*, hersenletsel*,
        doof, blind, slechtziend*, donor*, genees*, farmac*, sociaal wijkteam, wijkteam*,
        tekort ~3 artsen|verplegers|personeel, verzorging*, ouderdom, vergrijz*, ic bedden,
        spoedgeval*, erfelijk*, dna test, sterfte*, overlijden ~4 baby*|patient*, beademing*,
        lachgas ~3 verslav*, alcoholgebruik, roken, rookt, rokers, sigaret*, nicotine*,
        drugsverslav*, voedselveilig*, hygiene*, asbestslacht*, kunstfout*, ziek`,
      unless: `
        woning*, huurhuis, woningnet, planten*, dierziekte*, vogelgriep, dieren, vee, rijbewijs*,
        cbr, asiel*, ind, stroom, netcongestie, varkens, ziekteverlof, zieke werknemer*,
        zieke ~2 bomen|planten, justiti*, rechtbank*, coronasteun*, coronacrisis, avondklok,
        vlucht*, noodpakket, douane`,
    },
    {
      strength: 'hint',
      words: `
        hulp, ouderen, behandel*, begeleid*, zorgen voor, opgenomen, kind, ziekenhuisbed,
        bejaard*, kwetsbar*, specialist, kliniek, spreekkamer, demente, eenzaamheid, therapeut*`,
      unless: 'kunt u aangeven, hulpdienst*, klacht behandel*, aanvraag',
    },
    {
      strength: 'sure',
      words: `
        *chirurg*, zorgpolis*, kloonpolis*, polissen ~4 zorg*|verzeker*, kankerscreening*,
        bevolkingsonderzoek*, borstonderzoek, infectieziekte*, spierziekte*, hartziekte*,
        hartpatient*, hart en vaat*, beroerte*, herseninfarct*, copd, astma*, long covid,
        kinkhoest, tekenbeet*, reuma*, parkinson*, epileps*, vroedvrouw*, miskraam*, doodgebor*,
        couveuse*, kinderarts*, kinderafdeling*, oncolog*, cardiolog*, neurolog*, dermatolog*,
        radiolog*, bestraling ~3 kanker|patient*, mri, ziekenvervoer*, traumaheli*,
        praktijkondersteuner*, patientenstop*, patientendossier*, zorgdossier*, medisch dossier*,
        medische dossiers, zorginfarct, zorgkloof, zorgakkoord*, zorgval, zorgaanbod, zorgsector,
        zorgmarkt*, zorglocatie*, zorghuis, zorgteam*, zorgtaken, zorgtoegang*, zorgnorm*,
        zorgstaking*, zorgbonus*, ziekenhuisbestuur*, abonnementstarief, maatwerkvoorziening*,
        hulp bij het huishouden, poetshulp, jeugdarts*, jgz, schoolarts*, jeugdteam*,
        jeugdkliniek*, gezinshuis*, pleegzorg*, pleegkind*, pleegouder*, pleeggezin*,
        raad voor de kinderbescherming, eetstoornis*, anorexia, depressie*, depressief, burn out,
        ptss, psychotherap*, psychoti*, wilsverklaring*, donorregister, hielprik*, medicijntekort*,
        sondevoeding, hoortoestel*, gehoorapparaat*, incontinentie*, orthodont*, kunstgebit*,
        dietist*, alcoholmisbruik, alcoholverslav*, zorginspectie, umcg, umc, nij smellinghe,
        tjongerschans, treant, refaja, isala, antonius ziekenhuis, viecuri, laurentius, dijklander,
        gehandicaptenvoorziening*, blindengeleide*, dementievriendelijk*, alzheimercafe,
        sterfhuis*, levensverwacht*, wijkkliniek*, zorghotel*, tijdelijk bed, verpleegbed*,
        verpleegplek*, bedlegerig*, valpreventie, gezondheidsverschil*, geneesheer*, geneesheren,
        zorgberoep*, ziekenvoertuig*, dokterswacht*, wachtdienst ~3 huisarts*|apothek*, tandheelk*,
        medische fout*, ziekenzorg, mindervalid*, hulpbehoevend*, zorgafhankelijk*, sikehus*,
        dokterspraktijk*`,
      unless: `
        dieren*, dier, vee, veehoud*, pluimvee, planten*, computer*, software, cyber*, boom, bomen,
        boomziekte*, laptop*`,
    },
    {
      strength: 'sure',
      words: `
        ggz, verwarde ~2 person*|mensen|man|vrouw|mannen, verward persoon, verwarde personen`,
      unless: `
        woonvorm*, beschermd*, begeleid wonen, woonvoorziening*, wijkraad`,
    },
    {
      strength: 'likely',
      words: `
        *ziekte, *ziekten, *ziektes, *vergiftiging*, tabak*, tandpasta*, *stoornis, *stoornissen,
        verslaafden, verslavingsproblem*, preventie, leefstijl*, suikertaks, frisdrank*, suiker,
        voedingsmiddel*, voeding, alcoholverbod, drankgebruik, rookvrij*, asbest*, straling*, 5g,
        gezondheidszorgberoep*, sociaal team, sociale teams, wijkteams, dorpsondersteuner*,
        huisbezoek*, opvoed*, tienermoeder*, mantel, hitteplan*, hittegolf*, geboorte*, vroeggeboorte*,
        ziekenverzorg*, inspectie ~3 zorg*, personeelstekort*, noodknop*, personenalarm*`,
      unless: `
        dierziekte*, veeziekte*, planten*, dieren, vee, boom*, varkens*, vogel*, akte, aangifte,
        politie, burgerlijke stand, ziekteverlof, beroepsziekte ~3 fonds`,
    },
    {
      strength: 'sure',
      words: `
        *zorg`,
      unless: `
        zorg ~1 dat|ervoor|dragen, zorg voor ~2 veilig*|rust|orde, zorg is dat, mijn zorg, onze zorg, grote zorg, een zorg, hun zorg, met zorg, zorg uit, baart*,
        van zorg voor, zorgplicht, zorg over, zorg om, dieren*, bezorg, verzorg, ontzorg, kinderzorg ~1 dier`,
    },
    {
      strength: 'sure',
      words: `
        transgenderzorg, behandelplan*, behandelstop*,
        wachtlijst* ~5 behandel*|specialist*|hulp|therap*,
        weken|maanden <6> specialist|behandeling|intake, intakegesprek*, doktersbezoek*,
        geen dokter, huishoudhulp, huishoudelijke zorg, hulp ~3 huishouden, verwijsbrief,
        verwijzing ~3 arts|specialist|ggz, medicijnen, familiegroepsplan*, hervormingsagenda jeugd,
        jeugd ggz, vruchtbaarheidsbehandel*, baarmoeder*, hartingre*, minutenregistratie,
        ziekenhuizen, weekendarts*, avonddienst ~3 arts, ziekenboeg, verpleegster*, verpleger*,
        zusterpost*, ouderenadviseur*, dementerend*, demente ~2 moeder|vader|man|vrouw,
        thuiswonende ~2 ouder*, uren ~2 thuiszorg|hulp, zorgindicatie*, indicatie ~3 wmo|wlz|zorg,
        rolstoelaf*, tillift, bloedafname, bloed prikken, prikdienst`,
      unless: `
dieren*, dierenarts*, vee`,
    },
    {
      // Said of much besides a village: these want company.
      strength: 'likely',
      words: `
        poli, arts, chirurg*, psychiat*, psycholog*, gehandicap*, vaccin*, coronapatient*, ggd,
        volksgezondheid*, gezondheidsrisico*, uithuisplaats*, uit huis geplaatst*, kanker, tumor*,
        euthanasie*, abortus*, orgaandonor*, orgaandonat*, bloeddonor*, antibiotica*, riziv,
        transplant*, ivf, psychose*, suicid*, zelfdoding*, zelfmoord*, autis*, adhd, epidemi*,
        pandemi*, ebola*, zika*, hepatitis*, hiv, prothes*, hulpmiddel*, rolstoel*, rookverbod*,
        implantaat*, obesitas, borstvoed*, prenat*, osteopath*, homeopath*, *kanker, aids, soa,
        soas, mazelen, tuberculose, malaria, allergi*, anticoncept*, zwanger*, euthanas*,
        methadon*, opioid*, oxycodon*, dieet*, overgewicht, vapen, vapes, e sigaret*, igj, nza,
        doventolk*, gebarentaal*, levenseinde*, levensbeeindig*, medisch afval, bijwerking*,
        gezondheidsschade, gezondheidseffect*, gezondheidscrisis, gezondheidsraad, vitamine*,
        foliumzuur, ongezonde voeding, gezonde voeding, medicaliser*, biomedisch*, besmettelijk*,
        besmetting*, quarantaine, verzekerden`,
      unless: `
        dierenarts*, dieren, dierenkliniek, diervaccin*, hulpmiddel ~2 belasting*, dieren*, dier,
        vee, veehoud*, pluimvee, planten*, computer*, software, cyber*, boom, bomen, boomziekte*,
        laptop*`,
      negatable: true,
    },
  ],
};
