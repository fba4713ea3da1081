/**
 * Places with the name of a kern of the Town Deal elsewhere, and words that show that one of those is
 * meant. From general knowledge (BAG places of residence and well-known neighbourhoods).
 */
const NAMESAKES = new Map(
  Object.entries({
    alteveer: 'hoogeveen drenthe noordenveld roden',
    arum: 'beieren',
    breezand: 'vrouwenpolder veere zeeland walcheren',
    horn: 'oostenrijk lippe',
    makkum: 'beilen drenthe midden-drenthe',
    middenmeer: 'amsterdam watergraafsmeer',
    molenhoek: 'rosmalen bosch brabant',
    mook: 'cheltenham',
    neer: 'kessel-lo',
    nijland: 'kampen',
    oosterend: 'texel terschelling skylge',
    oostwold: 'leek westerkwartier leekstermeer',
    oudega: 'drachten smallingerland gaasterland balk kolderwolde',
    rossum: 'gld gelderland maasdriel bommelerwaard zaltbommel bommel',
    schalkwijk: 'haarlem haarlemse',
    veld: 'brabant',
    vledderveen: 'vledder westerveld drenthe',
    warns: 'amerika',
    westerland: 'sylt texel duitsland',
    westerlee: 'westland lier maasdijk naaldwijk',
    winkel: 'belgie',
    zurich: 'zwitserland zwitserse vlucht vliegen schiphol bank verzekering',
  }).map(([name, signs]): [string, ReadonlySet<string>] => [name, new Set(signs.split(' '))]),
);

/** Words of a sentence by which a kern of this name lies elsewhere; undefined when none is known. */
export function signsOfElsewhere(form: string): ReadonlySet<string> | undefined {
  return NAMESAKES.get(form);
}

/** What may stand behind "in" without moving the place that stands before it. */
export const NOT_A_TOWN = new Set(
  `nederland groningen friesland fryslan drenthe overijssel twente limburg gelderland utrecht holland
  noord-holland brabant flevoland januari februari maart april mei juni juli augustus september oktober
  november december oldambt sudwest dinkelland leudal eijsden margraten mook hollands kroon stadskanaal houten
  staphorst urk de het een ons onze mijn`.split(/\s+/),
);

/** People are called "Van ..." after these kernen, or by the bare name. From general knowledge. */
export const SURNAMES = new Set(
  `rossum houten schalkwijk mook nijland horn winkel heeg gaast makkum workum sneek urk eijsden gronsveld neer
  haelen ell baexem staphorst rouveen denekamp beerta oever veld agelo rien arum mheer noorbeek goy haler wons
  warns zurich breezand westerlee oostwold alteveer middelaar mussel waal top grathem roggel tull neeritter
  haren wessem heide stavoren piaam lollum hunsel weerselo`.split(/\s+/),
);
