/**
 * Kernen of the municipalities that the product ships, with other names of the same kern: the last
 * words of what stands in `apps/api/reference-data` (CBS, CC BY 4.0; aliases written by the project).
 * Where a name is expected, one of these is hardly ever one.
 */
const NAMES = `
abbega abbegea agelo aggel aldegea allingawier alteveer arum baexem banholt bannet baoksem barsingerhorn beerta
beerte bemelen bieëmele blauhús blauhûs blauwestad blauwhuis boalsert boazum bolsward bozum breesândyk breezand
breezanddijk breklenkamp britswerd britswert buggenum burchwert burgwerd bögkeme cadier cornwerd dearsum dedgum
dedzjum deersum denekamp dennekamp deurningen drieborg drijbörg drylts döarnig easterein easterwierrum easthim
eckelrade eijsden ekkelder eksmoarre ell exmorra eysden ferwoude ferwâlde finsterwold finsterwolde finsterwolle
folsgare folsgeare gaast gaastmar gaastmeer gau gauw geertruid gietere goaiïngea goënga graetem grathem
greonterp gronsveld groéselt haelen hailigerlee hale haler haringhuizen hartwerd hartwert heech heeg heibloem
heiblom heidenschap heidenskip heiligerlee hemelum heythuizen heythuysen hichtum hidaard hieslum himmelum
hindeloopen hinnaard hippo hippolytushoef hommerts horn houten hunsel hylpen hyppo häör hónsel idsegahuizum
idzega idzegea iens ijhorst ijlst ijost ijsbrechtum indijk ipekolsgea itens itter ittervoort jutrijp jutryp
jutryp-hommerts kelpe-oler kelpen kelpen-oler kimswerd kimswert knoal koarnwert koarnwertersân kolhorn
kornwerderzand koudum koufurderrige kreileroord kubaard kûbaard latterop lattrop lattrop-breklenkamp loaiïngea
lollum longerhou longerhouw loënga lutjewinkel lutkewierum lytsewierrum makkum margraten mergraote mheer
middelaar middeler middenmeer midwolda midwolle molenhoek molkwar molkwarum molkwerum mook mussel musselkanaal
musselknoal naer neeritter niedorp nieuwe-niedorp nieuweschans nieuwolda nijhuizum nijhuzum nijland nijlân
nijschans nijwolle noorbeek norbik nunhem nutter oatmössche offenwier offingawier oler onstwedde oosterend
oosterwierum oosthem oostwold ootmarsum oppenhuizen oudega oudezijl parrega parregea paulona penjum piaam
pingjum plasmolen poppenwier poppingawier punthorst raerd rauwerd reahûs rien roggel roodhuis rossum rouveen
rouvene rössem saasveld sandfirden schalkwiek schalkwijk scharnegoutum scheemda scheemde schettens scheulder
schraard sibrandabuorren siepelstad sijbrandaburen sjuuldere skearnegoutum skettens skraard skuzum slootdorp
smallebrugge smelbrêge sneek snits soasel stadskanaal stadsknoal staphorst stappest starum stavoren surch
sânfurd tersoal terzool tillegte tilligte tirns tjalhuizum tjerkwerd toppenhuzen tsjalhuzum tsjerkwert tull twel
twellingea uitwellingerga urk vledderveen w'werf waaksens waar warkum warns weersel weerselo westerland
westerlee westhem westhim wieringerwaard wieringerwerf wieuwerd winkel winschoot winschoten witmarsum wiuwert
wolsum wommels wons workum woudsend wwerf wytmarsum wâldsein wûns yndyk ypecolsga ysbrechtum zijdewind zurich
èèsjde
`;

export const KERN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
