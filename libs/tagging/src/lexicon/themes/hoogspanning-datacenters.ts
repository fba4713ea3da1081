import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const HOOGSPANNING_DATACENTERS: Lexicon<ThemeId> = {
  id: 'hoogspanning_datacenters',
  cues: [
    {
      strength: 'sure',
      words: `
        pyloon, pylonen, wintrack*, zwaardere aansluiting*, stroomaansluiting*, stroomhuisje*,
        net ~2 vol, net zit vol, geen stroom ~3 nieuw*|woning*|bedrij*, elektriciteitskabel*,
        dataopslag, serverfarm*, datafabriek*, *hoogspanning*, heechspanning*, hoogspann*, 380 kv,
        380kv*, 220 kv, 220kv, 150 kv, 150kv*, 110 kv, 110kv*, 50 kv, kilovolt*, datacent*,
        data center*, data centra, datacentra*, datahal*, hyperscale*, serverpark*, serverhal*,
        netcongestie*, congestie op het net, stroomnet*, elektriciteitsnet*,
        elektriciteitsverbinding*, *verdeelstation*, onderstation*, transformatorstation*,
        transformatorhui*, trafostation*, trafohui*, schakelstation*, converterstation*,
        *netbeheer*, netverzwar*, netaansluiting*, netcapaciteit*, netuitbreid*, vol net,
        volle net, overvol* ~1 net, stroomtrace*, kabeltrace*, stroomkabel*, magneetveld*,
        transportcapaciteit, stroominfarct, stroomtekort*, afschakelplan*, stroommast*,
        elektriciteitsmast*, masten ~5 hoog|meter|dorp|lijn|achtertuin,
        ondergronds ~4 kabel*|lijn|verbinding, elektriciteitsstation*, hoogspan*`,
    },
    {
      strength: 'likely',
      words: `
        liander, enexis, stedin, elia, fluvius, alliander, stroomstoring*, stroomuitval*,
        stroompanne*, stroomonderbrek*, blackout*, black out*, batterijpark*, batterijopslag*,
        energieopslag*, buurtbatterij*, megabatterij*, wachtlijst ~3 stroom*|net,
        aansluiting ~3 stroom|elektriciteit|net, teruglever*, stroomvoorziening*,
        elektriciteitsvoorziening*, elektriciteitsbevoorrad*, bevoorradingszekerheid, koelwater,
        noodaggregat*, mast, kv, stroomverbruik ~4 hal*|center*|microsoft|google,
        hallen ~5 polder|zoem*|brom*|microsoft`,
      unless: 'zendmast*, gsm*, 5g, scheeps*, schip, zeil*',
    },
    {
      strength: 'hint',
      words: `
        masten, hallen, gezoem, gebrom, zoemt, zoemen, bromt, microsoft, google, servers, stroom,
        elektriciteit, koeling, trace, generator*`,
      unless: 'zendmast*, zeil*, schip, schepen, gsm*, facebook, youtube',
    },
    {
      strength: 'sure',
      words: `
       
        zoem*|brom*|gezoem|gebrom <8> nachts|slapen|slaap|tuin|hal|hallen|koelkast|ventilator*|nacht,
        stroomverbinding*, kabelverbinding*, elektriciteitslijn*, hoogspanningskabel*,
        hoogspanningsnet, hoogspanningslijn*, hoogspanningsmast*, 132 kv, 36 kv, netaansluit*,
        netcongest*, stroomcongestie*, net op slot, stroom op slot, vol stroomnet, aansluitstop*,
        aansluitwachtrij*, wachtlijst ~4 aansluiting, aansluiting ~4 wachtlijst|wachten|netbeheer*,
        elektriciteitstekort*, elektriciteitsnetwerk*, energiehubs, stroomverdeel*,
        middenspanning*, middenspanningsruimte*, laagspanningsnet*, batterijcontainer*,
        batterijpark*, accupark*, magneetvelden, stralingsmast ~2 hoogspanning, servercentr*,
        colocatie*, datahub*, agriport, restwarmte ~3 datacent*`,
      unless: `
zendmast*, gsm*, 5g, bijen, insect*`,
    },
    {
      strength: 'hint',
      words: `energiecentrale, elektriciteitscentral*`,
    },
    {
      // Said of much besides a village: these want company.
      strength: 'likely',
      words: `
        tennet*, energienet*, trafo, elektromagnetisch*, netbedrijf*, elektriciteitsopslag, trafos,
        transformator*, rekencentr*, serverruimte*, cloudcentr*`,
      unless: `
        zendmast*, gsm*, 5g, bijen, insect*`,
      negatable: true,
    },
  ],
};
