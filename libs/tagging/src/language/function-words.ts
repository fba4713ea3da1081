/** Languages that are heard in our villages; `other` is any other, `unknown` too few words to tell. */
export type TextLanguage = 'nl' | 'fy' | 'nds' | 'twents' | 'limburgs' | 'en' | 'other' | 'unknown';

/**
 * Small words by language, spaced. A word that languages share stands with each of them. `nds` is
 * Gronings and the Low Saxon of Drenthe and the Veenkoloniën; `other` holds the neighbours' languages.
 */
export const FUNCTION_WORDS: readonly (readonly [TextLanguage, string])[] = [
  [
    'nl',
    `de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij naar ik je we wij
     ze zij hij u uw die dit deze door over uit wordt worden werd heeft hebben had nog al wel geen meer tot
     of kan moet wat waar hoe wie mijn ons onze hun was waren zou zal tegen omdat zo nu na weer veel sinds
     onder tussen jaar mensen gaat komt daar hier alle niemand iemand iets niets altijd nooit graag`,
  ],
  [
    'fy',
    `de it in en fan is dat op te mei foar net oan der om ek as dan mar by nei ik jo wy sy hy dy dit dizze
     troch oer út wurdt wurde hat hawwe hie noch al wol gjin mear ta of kin moat wat wêr hoe wa myn ús har
     wie wiene soe sil tsjin om't sa no nei wer in protte sûnt ûnder tusken jier minsken giet komt dêr hjir
     alle nimmen immen eat neat altyd nea graach binne bin wêze wêzen kinne moatte sille doarp dochs ast
     krekt lyk fierder sein sizze`,
  ],
  [
    'nds',
    `de t 't 'n van in is dat op te bie mit veur nait nich niet aan der er om ook ok as dan moar mor mar
     noar naor ik ie doe wie wai zai hai dij dizze deur over oet wordt worden wör haar het hemmen hebben
     had nog al wel wal gien gain meer tot of kin ken mout mot wat woar waor hou hoe wel mien ons oons heur
     was waren zol zel tegen omdat zo nou nu weer veul sunt onder tuzzen joar jaor mensken lu giet gait
     komt doar daor hier aal niks nooit altied geern binnen bin wezen kinnen mouten hebt loug dörp toch
     zunder ter der 'k k`,
  ],
  [
    'twents',
    `n 'n van in is dat op te bie met veur nich neet an der um ok as dan mer meer noar ik ie wiej wie ze
     he dee disse duur oaver oet wödt wodt wörn hef hebt hebben har nog al wal gin gen meer tot of kan mot
     wat woar hoo wee mien oons ons eer was wearn zol zal tegen umdat zo noe weer völle völ sinds onder
     tusken joar leu luu geet köump doar hier alle niks nooit aait geerne bint bin wean könt mot hebt doarp
     too nich 't t et`,
  ],
  [
    'limburgs',
    `de 't ein 'n en van in is dat op te bie mit veur neet aan d'r um ouch wie es den meh mer nao noa ich
     doe geer gae veer vae ver hae zie dae dit dees door euver oet weurt waert gewore haet hef höbbe hebbe
     haw nog al waal gein gen mie mee tot of kan kin mót mot wat woa boe wo wie weem mien ós os uch hun waor
     waas woor zou zów zal tege omdat zo noe noow weer väöl veul sinds onger tösse jaor luuj lui geit kump
     dao hie alles nemes emes get niks altied noets gaer bin bees zeen zien kènne mótte höbs dörp toch euch
     auch dich mich zich ein eine`,
  ],
  [
    'en',
    `the a of and in is that on to with for not at there are also as than but by from i you we they he she
     it this these through over out be been was were has have had still no more or can must what where how
     who my our their would will against because so now after again much since under between year people
     goes comes here all nobody somebody nothing always never about your his her its do does did if when
     which into just should could`,
  ],
  [
    'other',
    `le la les des du un une et est dans que qui ne pas pour par sur avec ce cette il elle nous vous ils
     sont au aux plus mais ou où je tu son sa ses leur être était comme tout der die das und ist nicht mit
     auf für ein eine einen dem den von zu im sich auch es wir ihr sie ich aber wie oder wenn nach bei aus
     el los las y en una por con para no se lo como más pero su nie się na jest z w do to że i co ja bir
     ve bu için ile da ne mi de`,
  ],
].map(([language, words]) => [
  language as TextLanguage,
  (words ?? '').trim().split(/\s+/).join(' '),
]);
