/**
 * Countries and peoples far from our villages. Belgium and Germany are left out: for a village near
 * the border they are next door. Refugees' countries only matter to subjects other than reception.
 */
export const ABROAD_WORDS = `
  amerika, verenigde staten, vs, canada, mexico, brazilie, argentinie, colombia, venezuela, suriname,
  curacao, aruba, bonaire, china, hongkong, taiwan, japan, korea, noord korea, zuid korea, india,
  pakistan, bangladesh, indonesie, filipijnen, vietnam, thailand, myanmar, australie, rusland, moskou,
  belarus, polen, hongarije, roemenie, bulgarije, servie, kosovo, bosnie, albanie, griekenland, turkije,
  italie, spanje, catalonie, portugal, frankrijk, parijs, engeland, londen, verenigd koninkrijk, ierland,
  zweden, noorwegen, denemarken, finland, zwitserland, oostenrijk, tsjechie, israel, gaza, palestina,
  westelijke jordaanoever, libanon, jordanie, syrie, irak, iran, jemen, saoedi arabie, qatar, dubai,
  afghanistan, egypte, libie, tunesie, algerije, marokko, soedan, zuid soedan, ethiopie, eritrea,
  somalie, kenia, congo, rwanda, burundi, nigeria, mali, ghana, zuid afrika, zimbabwe, afrika, azie,
  zuid amerika, midden oosten, eurocommissaris, eurogroep, navo, verenigde naties, kremlin, poetin,
  amerikaanse, britse, franse, italiaanse, italiaans, spaanse, griekse, poolse regering, hongaarse,
  turkse, russische, chinese, indiase, israelische, palestijnse, iraanse, iraakse, saoedische,
  braziliaanse, indonesische, marokkaanse autoriteiten, afrikaanse, oeigoeren, koerden, rohingya, minsk,
  cuba, haiti, peru, chili, bolivia, ecuador, cambodja, laos, nepal, sri lanka, maleisie, singapore,
  nieuw zeeland, georgie, armenie, azerbeidzjan, kazachstan, estland, letland, litouwen, slowakije,
  slovenie, kroatie, cyprus, ijsland, oman, bahrein, koeweit, niger, senegal, ivoorkust, kameroen,
  gabon, angola, mozambique, zambia, malawi, tanzania, oeganda, namibie, botswana, madagaskar, gambia,
  guinee, sierra leone, liberia, benin, togo, burkina faso, koerdistan, koerdische, hamas, hezbollah,
  trump, erdogan, assad, brexit, ontwikkelingssamenwerking, ambassade, ambassadeur, caribisch, antillen, eu burgers, eu lidstaten, wereldbank, aivd, mivd, krijgsmacht, beursgang, staatsdeelneming*, europese commissie, eurostat, brusselse bureaucratie, unicef, wereldhandel, vrijhandelsakkoord, vrijhandelsakkoorden`;
