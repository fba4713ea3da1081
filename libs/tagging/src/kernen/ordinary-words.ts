function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/[\s,]+/).filter((word) => word !== ''));
}

/** Dutch place names that are ordinary words too; these need more than the bare word. */
export const ORDINARY_WORDS = words(`
  winkel, houten, gauw, neer, mussel, iens, haler, heide, horn, ell, mesch, mesh, keer, waar, veld, best,
  huizen, echt, beek, haren, wijk, laren, buren, goes, borne, boer, wier, weert, meer, bergen, hoorn, mill,
  heel, horst, velden, steen, eng, zand, doorn, leek, zuid, noord, oost, west, veen, nieuw, broek, hulst,
  sluis, hem, beets, purmer, warns, baard, edens, rijs, ee, nes, oss, soest, elst, zurich, drie, ede, ruinen,
  een, vries, rolde, roden, dalen, wezep, loon, lent, ooij, oeffelt, deest, ommen, holten, markelo, delden,
  rijssen, goor, vasse, reutum, agelo, beuningen, brug, dam, dijk, dorp, kamp, kolk, kerk, kom, molen, oever,
  plas, rade, schans, straat, weg, weide, woud, zwaag, venray, leur, made, hank, dussen, eind, einde, kanaal,
  stroe, westerland, oosterland, heeg, gaast, hee, wons, arum, rien, middelaar, nutter, top, twel, turns, kelpe, gau,
  schans, hippo, hale, naer, itter, tull, cadier, lollum`);

/** Place names that people are called by as well; only a preposition of place makes them a place. */
export const PERSON_NAMES = words(
  'rien, jelle, joure, anna, horst, bernard, oude, mark, rolde, brit, iens',
);

/** "in Winkel", "uit Houten": words that put a place after them. */
export const PLACE_PREPOSITIONS = words(
  'in, te, bij, uit, naar, van, rond, rondom, nabij, vanuit, yn, ut, nei',
);

/** After one of these a name is a person's, with or without "van" between. */
export const PERSONAL_TITLES = words(`
  mw, mevr, mevrouw, mej, juffrouw, dhr, hr, heer, meneer, mijnheer, fam, familie, gezin, fa, ir, ing,
  dr, drs, mr, prof, dokter, pastoor, dominee, ds, meester, juf, zuster, broeder, tante, oom, opa, oma, tant,
  pater, kapelaan, notaris, echtpaar, weduwe, wed, gebroeders, gebr, erven, omke, muoike, ome, agent, wethouder,
  burgemeester, raadslid, minister, staatssecretaris, inspreker, bewoner, melder, contactpersoon, voorzitter,
  penningmeester, secretaris, coordinator, trekker, groet, groeten, groetjes, gr, mvg, namens`);

/** Of these: words before a place as often as before a person ("bewoner Wieringerwerf"). */
export const LOOSE_TITLES = words(`
  bewoner, melder, inspreker, raadslid, voorzitter, penningmeester, secretaris, coordinator, contactpersoon, trekker,
  namens, groet, groeten, groetjes, gr, mvg, wethouder, burgemeester, agent, pastoor, dominee, ds, dokter, notaris,
  juf, meester, kapelaan, pater`);

/** Titles after which "van" leads to a place all the same: "burgemeester van Houten". */
export const OFFICE_TITLES = words(`
  burgemeester, wethouder, raadslid, pastoor, dominee, bewoner, inspreker, voorzitter, notaris, dokter, agent,
  penningmeester, secretaris, coordinator, contactpersoon, namens, erven`);

/** Common first names, to see "Jan van Houten" as a person at the start of a sentence. */
export const FIRST_NAMES = words(`
  jan, piet, klaas, kees, henk, gerrit, willem, wim, hans, peter, paul, johan, jaap, bert, bart, rob, ruud, erik,
  frank, mark, tom, tim, sander, bas, daan, luuk, lars, sem, harm, geert, roelof, albert, arie, cor, dirk, frits,
  marieke, anna, maria, els, ans, riet, truus, greet, sjoukje, tineke, ineke, anja, petra, linda, karin, monique,
  sanne, lotte, emma, eva, lisa, femke, fleur, jelle, sjoerd, wiebe, douwe, siebe, hinke, trijntje, jeroen, martijn,
  marc, sjef, sjeng, leon, hub, pierre, frans, jo, jos, theo, tonnie, ton, loes, marjan, yvonne, ellen, carla`);

/** Small words that may follow a lower-case place name: "in winkel is", not "in houten kisten". */
export const AFTER_A_PLACE = words(`
  is, zijn, was, wordt, worden, en, de, het, een, komt, komen, staat, staan, gaat, gaan, heeft, hebben, om, dat,
  die, waar, op, aan, met, voor, er, al, ook, nu, weer, moet, kan, wil, wat, niet, geen, wel, nog, maar, want, als,
  dan, door, naar, tot, bij, zo, zit, ligt, rijdt, sluit, wonen, woont, woon, werken, gebeurt, hoor, daar, hier,
  ik, wij, we, je, ze, hij, blijft, mag, zou, zal, of`);
