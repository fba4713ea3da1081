import { MORE_SURNAMES } from './more-surnames';

// Common Dutch surnames from general knowledge, lower case and without their particle: evidence
// that a word behind "bewoner" or "voorzitter" is a person, and not a village or an association.
const COMMON = new Set(
  `${MORE_SURNAMES}
jansen janssen janssens de vries bakker visser smit smits smith meijer meyer meijers boer mulder
groot bos vos peters hendriks leeuwen dekker brouwer wit dijkstra hoekstra postma veenstra kok
jacobs haan graaf vermeulen hermans willems schouten hoek kuipers kuiper verhoeven prins huisman
peeters kramer maas verbeek martens scholten schipper mol post vink boersma timmerman groen
gerritsen jonker koster willemsen hendriksen veldman molenaar kamp driessen evers hofman jong
jonge dijk berg linden heuvel ridder jonkers kooij bosch wal beek wijk dam dongen loon gelder
doorn laan meer ven velden velde vliet veen bruijn bruin wolf koning blom bosman bosma sanders
schuurman ruiter roos rooij rijn verhagen vermeer wolters zwart zijlstra yilmaz kaya demir çelik
sahin şahin özturk öztürk aydin arslan nguyen singh idrissi amrani bakkali alaoui ahmed mohamed
nijland nijhuis oosterhuis oude olde kolk kolkman wessels wolthuis smeets smets claessen
claassen theunissen thijssen simons maessen janse pieters pietersen klaassen hoogland hoekman
steen stam kuijpers cuypers teunissen roelofs harmsen hamstra mulders geerts gerrits goossens
lambers lammers kroon keizer jager bouwman vonk zwarts schaap bol blok haas buis snel schmidt
smid pol winkel broek beukers brink brinkman bruggeman bosscher broekhuizen buitenhuis damen
dirksen drost ebbers engels franken hartman heijnen heemskerk hermsen hulst huizinga huizenga
kamphuis ketelaar klein knol kuiken langen linders lubbers marinus maat nauta nieuwenhuis
nijboer noordhof oostra otten pot prinsen reinders rutten scheffer schrijver slot spijker
stevens terpstra tromp veltman venema verbruggen verkerk vogel wagenaar weber westra wiersma
wijnen winter zeeman zondervan
`
    .trim()
    .split(/\s+/),
);
// Frisian and Gronings endings. Also village names end like this: a hint, never proof on its own.
const REGIONAL_ENDING = /[a-zà-ÿ]{2}(?:stra|sma|inga|enga|ema)$/;

/** Whether a lower-case word without its particle is a likely surname. */
export function isLikelySurname(lower: string): boolean {
  const first = lower.split('-', 1)[0] ?? lower;
  return COMMON.has(first) || hasRegionalEnding(first);
}

/** Whether a lower-case word ends the way Frisian surnames do: -stra, -sma, -inga, -ema. */
export function hasRegionalEnding(lower: string): boolean {
  return lower.length > 5 && REGIONAL_ENDING.test(lower);
}
