import type { Term } from './term';

/** What a signal is about. A signal has none, one or several. Stable ids, first version of the list. */
export const THEME_IDS = [
  'asielopvang',
  'wind_zonne_energie',
  'landbouw_stikstof',
  'wonen_ruimte',
  'hoogspanning_datacenters',
  'verkeer_transporthinder',
  'veiligheid_overlast',
  'tradities_identiteit',
  'voorzieningen',
  'armoede_bestaanszekerheid',
  'zorg',
  'overheidsvertrouwen_participatie',
  'aardbevingsschade',
  'beschermd_wonen',
  'desinformatie_sociale_media',
] as const;

export type ThemeId = (typeof THEME_IDS)[number];

export const THEMES: readonly Term<ThemeId>[] = [
  {
    id: 'asielopvang',
    label: { nl: 'Asielopvang', en: 'Asylum reception' },
    definition: {
      nl: 'Plannen voor en ervaringen met de opvang en huisvesting van asielzoekers, Oekraïners en statushouders.',
      en: 'Plans for and experience with reception and housing of asylum seekers, Ukrainians and status holders.',
    },
  },
  {
    id: 'wind_zonne_energie',
    label: { nl: 'Wind- en zonne-energie', en: 'Wind and solar energy' },
    definition: {
      nl: 'Windmolens, zonnevelden en andere duurzame opwek, zoals biomassa en warmtenetten.',
      en: 'Wind turbines, solar fields and other renewable projects such as biomass and heat networks.',
    },
  },
  {
    id: 'landbouw_stikstof',
    label: { nl: 'Landbouw en stikstof', en: 'Farming and nitrogen' },
    definition: {
      nl: 'Boeren, stikstof, mest, gewasbescherming, natuur naast landbouw en de toekomst van het platteland.',
      en: 'Farmers, nitrogen, manure, pesticides, nature beside farming and the future of the countryside.',
    },
  },
  {
    id: 'wonen_ruimte',
    label: { nl: 'Wonen en ruimte', en: 'Housing and space' },
    definition: {
      nl: 'Woningnood, toewijzing, nieuwbouw, vergunningen en de inrichting van de eigen omgeving.',
      en: 'Housing shortage, allocation, new building, permits and the layout of the surroundings.',
    },
  },
  {
    id: 'hoogspanning_datacenters',
    label: { nl: 'Hoogspanning en datacenters', en: 'Power lines and data centres' },
    definition: {
      nl: 'Hoogspanningslijnen, verdeelstations, een vol stroomnet en datacenters.',
      en: 'High-voltage lines, substations, grid congestion and data centres.',
    },
  },
  {
    id: 'verkeer_transporthinder',
    label: { nl: 'Verkeer en transport', en: 'Traffic and transport' },
    definition: {
      nl: 'Verkeersveiligheid, zwaar vervoer, bereikbaarheid en hinder van weg, spoor en vliegverkeer.',
      en: 'Road safety, heavy transport, accessibility and nuisance from road, rail and air traffic.',
    },
  },
  {
    id: 'veiligheid_overlast',
    label: { nl: 'Veiligheid en overlast', en: 'Safety and nuisance' },
    definition: {
      nl: 'Overlast, vernieling, drugs, intimidatie, politie en handhaving.',
      en: 'Nuisance, vandalism, drugs, intimidation, police and enforcement.',
    },
  },
  {
    id: 'tradities_identiteit',
    label: { nl: 'Tradities en identiteit', en: 'Traditions and identity' },
    definition: {
      nl: 'Eigen gebruiken, feesten, taal, geloof en het gevoel dat het eigen tempo onder druk staat.',
      en: 'Own customs, festivities, language, religion and the feeling that the own pace is under pressure.',
    },
  },
  {
    id: 'voorzieningen',
    label: { nl: 'Voorzieningen', en: 'Local services' },
    definition: {
      nl: 'Bus, winkel, school, bibliotheek, geldautomaat, dorpshuis en sport dichtbij.',
      en: 'Bus, shop, school, library, cash machine, village hall and sport nearby.',
    },
  },
  {
    id: 'armoede_bestaanszekerheid',
    label: { nl: 'Armoede en bestaanszekerheid', en: 'Poverty and security of existence' },
    definition: {
      nl: 'Rondkomen, schulden, toeslagen, uitkeringen en de energierekening.',
      en: 'Making ends meet, debts, allowances, benefits and the energy bill.',
    },
  },
  {
    id: 'zorg',
    label: { nl: 'Zorg', en: 'Care' },
    definition: {
      nl: 'Huisarts, ziekenhuis, jeugdzorg, ouderenzorg, mantelzorg en wachttijden.',
      en: 'General practice, hospital, youth care, care for the elderly, informal care and waiting times.',
    },
  },
  {
    id: 'overheidsvertrouwen_participatie',
    label: { nl: 'Overheid en participatie', en: 'Government and participation' },
    definition: {
      nl: 'Gehoord worden, meebeslissen, beloften, besluitvorming en vertrouwen in de overheid.',
      en: 'Being heard, having a say, promises, decision making and trust in government.',
    },
  },
  {
    id: 'aardbevingsschade',
    label: { nl: 'Aardbevingsschade', en: 'Earthquake damage' },
    definition: {
      nl: 'Schade door gaswinning, herstel, versterking, vergoeding en de verschillen daarin.',
      en: 'Damage from gas extraction, repair, reinforcement, compensation and the differences in it.',
    },
  },
  {
    id: 'beschermd_wonen',
    label: { nl: 'Beschermd wonen', en: 'Protected housing' },
    definition: {
      nl: 'Wonen met begeleiding in de wijk: komst, overlast, draagvlak en nabijheid.',
      en: 'Supported living in the neighbourhood: arrival, nuisance, support and nearness.',
    },
  },
  {
    id: 'desinformatie_sociale_media',
    label: { nl: 'Desinformatie en sociale media', en: 'Disinformation and social media' },
    definition: {
      nl: 'Geruchten, onjuiste berichten en de toon op sociale media.',
      en: 'Rumours, false reports and the tone on social media.',
    },
  },
];
