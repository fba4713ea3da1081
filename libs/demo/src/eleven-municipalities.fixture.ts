import type { DemoMunicipality } from './signal';

/**
 * The eleven municipalities with their woonplaatsen, as a caller would read them from its database.
 * Source: CBS, "Woonplaatsen in Nederland" 2020 (CC BY 4.0); population: Eurostat LAU 2020, Urk CBS 2017.
 */
const KERNEN: Readonly<Record<string, string>> = {
  GM1895:
    "WP1895 't Waar|WP1420 Bad Nieuweschans|WP3508 Beerta|WP3509 Blauwestad|WP1422 Drieborg|WP1419 Finsterwolde|WP1899 Heiligerlee|WP1897 Midwolda|WP1421 Nieuw Beerta|WP1894 Nieuw Scheemda|WP1896 Nieuwolda|WP1898 Oostwold|WP1423 Oudezijl|WP1893 Scheemda|WP1900 Westerlee|WP1471 Winschoten",
  GM1900:
    'WP2400 Abbega|WP2301 Allingawier|WP2302 Arum|WP2401 Blauwhuis|WP2011 Boazum|WP2079 Bolsward|WP2303 Breezanddijk|WP2012 Britswert|WP2304 Burgwerd|WP2305 Cornwerd|WP2526 Dearsum|WP2306 Dedgum|WP2013 Easterein|WP2015 Easterwierrum|WP2307 Exmorra|WP2308 Ferwoude|WP2402 Folsgare|WP2309 Gaast|WP2403 Gaastmeer|WP2404 Gauw|WP2405 Goënga|WP2406 Greonterp|WP2310 Hartwerd|WP2407 Heeg|WP1970 Hemelum|WP2311 Hichtum|WP2016 Hidaard|WP2312 Hieslum|WP1968 Hindeloopen|WP2018 Hinnaard|WP2408 Hommerts|WP2410 IJlst|WP2313 Idsegahuizum|WP2409 Idzega|WP2020 Iens|WP2411 Indijk|WP1973 It Heidenskip|WP2021 Itens|WP2412 Jutrijp|WP2314 Kimswerd|WP2315 Kornwerderzand|WP1966 Koudum|WP2413 Koufurderrige|WP2024 Kûbaard|WP2316 Lollum|WP2317 Longerhouw|WP3505 Loënga|WP2026 Lytsewierrum|WP2318 Makkum|WP1967 Molkwerum|WP1972 Nijhuizum|WP2414 Nijland|WP3506 Offingawier|WP2415 Oosthem|WP2416 Oppenhuizen|WP2417 Oudega|WP2319 Parrega|WP2320 Piaam|WP2321 Pingjum|WP2533 Poppenwier|WP2534 Raerd|WP2028 Reahûs|WP2029 Rien|WP2418 Sandfirden|WP2419 Scharnegoutum|WP2322 Schettens|WP2323 Schraard|WP2536 Sibrandabuorren|WP2420 Smallebrugge|WP3504 Sneek|WP1969 Stavoren|WP2538 Tersoal|WP3591 Tirns|WP2422 Tjalhuizum|WP2324 Tjerkwerd|WP2423 Uitwellingerga|WP2031 Waaksens|WP1971 Warns|WP2424 Westhem|WP2325 Witmarsum|WP2034 Wiuwert|WP2425 Wolsum|WP2036 Wommels|WP2326 Wons|WP1965 Workum|WP2426 Woudsend|WP2427 Ypecolsga|WP3592 Ysbrechtum|WP2327 Zurich',
  GM1903:
    'WP1690 Banholt|WP1691 Bemelen|WP1692 Cadier en Keer|WP1693 Eckelrade|WP1700 Eijsden|WP1701 Gronsveld|WP1694 Margraten|WP1695 Mheer|WP1696 Noorbeek|WP1697 Scheulder|WP1698 Sint Geertruid',
  GM0037:
    'WP3079 Alteveer|WP3077 Mussel|WP3075 Musselkanaal|WP3076 Onstwedde|WP3074 Stadskanaal|WP3078 Vledderveen',
  GM0321: "WP2054 't Goy|WP2053 Houten|WP2056 Schalkwijk|WP2055 Tull en 't Waal",
  GM1911:
    "WP2520 't Veld|WP3185 Anna Paulowna|WP2514 Barsingerhorn|WP3186 Breezand|WP1489 Den Oever|WP2515 Haringhuizen|WP1488 Hippolytushoef|WP2516 Kolhorn|WP2433 Kreileroord|WP2517 Lutjewinkel|WP2434 Middenmeer|WP2518 Nieuwe Niedorp|WP2519 Oude Niedorp|WP2435 Slootdorp|WP1490 Westerland|WP3187 Wieringerwaard|WP2436 Wieringerwerf|WP2521 Winkel|WP2522 Zijdewind",
  GM1774:
    'WP1407 Agelo|WP1408 Denekamp|WP1409 Deurningen|WP1410 Lattrop-Breklenkamp|WP1411 Nutter|WP1412 Ootmarsum|WP1413 Oud Ootmarsum|WP1414 Rossum|WP1415 Saasveld|WP1416 Tilligte|WP1417 Weerselo',
  GM0184: 'WP2143 Urk',
  GM1640:
    'WP2940 Baexem|WP2941 Buggenum|WP2942 Ell|WP2943 Grathem|WP2944 Haelen|WP2945 Haler|WP2946 Heibloem|WP2947 Heythuysen|WP2948 Horn|WP2949 Hunsel|WP2950 Ittervoort|WP2951 Kelpen-Oler|WP2952 Neer|WP2953 Neeritter|WP2954 Nunhem|WP2955 Roggel',
  GM0180: 'WP1048 IJhorst|WP1049 Punthorst|WP1047 Rouveen|WP1046 Staphorst',
  GM0944: 'WP2801 Middelaar|WP2802 Molenhoek|WP2803 Mook|WP2804 Plasmolen',
};

const PLACES: readonly (readonly [code: string, name: string, population: number])[] = [
  ['GM1895', 'Oldambt', 38213],
  ['GM1900', 'Súdwest-Fryslân', 89987],
  ['GM1903', 'Eijsden-Margraten', 25753],
  ['GM0037', 'Stadskanaal', 31688],
  ['GM0321', 'Houten', 50146],
  ['GM1911', 'Hollands Kroon', 48434],
  ['GM1774', 'Dinkelland', 26470],
  ['GM0184', 'Urk', 20220],
  ['GM1640', 'Leudal', 35896],
  ['GM0180', 'Staphorst', 17144],
  ['GM0944', 'Mook en Middelaar', 7847],
];

export const ELEVEN_MUNICIPALITIES: readonly DemoMunicipality[] = PLACES.map(
  ([code, name, population]) => ({
    code,
    name,
    population,
    kernen: (KERNEN[code] ?? '').split('|').map((entry) => ({
      code: entry.slice(0, 6),
      name: entry.slice(7),
    })),
  }),
);
