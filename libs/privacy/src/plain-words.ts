const PLAIN = new Set(
  `
is was heeft had wil wilde kan kon zal zou moet moest gaat ging komt kwam wordt werd belt belde zegt zei vraagt vroeg
meldt meldde vindt vond woont woonde staat stond zit zat ligt lag loopt liep krijgt kreeg weet wist denkt dacht doet deed
blijft bleef ziet zag hoort hoorde geeft gaf neemt nam houdt hield mag mocht durft heet schrijft schreef mailt mailde klaagt
klaagde van uit in op aan bij met voor om over door naar te en of maar want dus als dat die dit deze er daar hier het de
een mijn uw ons onze zijn haar hun u ik wij zij hij ze we je jij niet geen wel ook al nog weer nu dan toch zo graag zelf
wie wat waar wanneer hoe waarom boos bang ziek oud jong alleen thuis beide alle bedankt graag goedemorgen geachte
`
    .trim()
    .split(/\s+/),
);

/** Verbs and small words that follow "meneer" or "mevrouw" when no name does. */
export function isPlainWord(lower: string): boolean {
  return PLAIN.has(lower);
}
