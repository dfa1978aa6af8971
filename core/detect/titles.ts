/**
 * Words that stand, capitalised, before a surname without being a given name: titles, nationalities, days and months, and what opens a
 * sentence or stands in a headline. Only the last word of a title is asked for ("Secretary of State"). They travel with the lexicon, so
 * that the script on every page holds no language's words.
 */
import { endingTableFor } from './endings/tables';
import { foldText } from './fold';

/** Languages in which a title declines with its bearer, or agrees with its article. */
const declined: Readonly<Record<string, string>> = {
  ru: 'президент премьер министр секретарь госсекретарь генсек господин глава лидер посол представитель канцлер председатель профессор доктор',
  uk: "президент прем'єр прем’єр міністр секретар держсекретар генсек пан глава лідер посол представник канцлер очільник професор доктор",
  pl: 'prezydent premier minister sekretarz pan przywódca lider przedstawiciel ambasador kanclerz generalny szef profesor doktor',
  cs: 'prezident premiér ministr tajemník pan vůdce zástupce velvyslanec kancléř generální šéf představitel profesor',
};

/** Titles of several people ("Presidents Aliyev and Sargsyan"), where the language has such a form. */
const ofSeveral = [
  'presidents premiers ministers secretaries chancellors chairmen commissioners representatives ambassadors envoys spokesmen spokespersons advisers',
  'leaders messrs drs profs professors diplomats negotiators mediators chiefs heads rulers counterparts colleagues officials analysts authors scholars',
  'journalists historians experts senators deputies generals',
  'présidents présidentes ministres secrétaires chefs messieurs représentants commissaires ambassadeurs envoyés conseillers généraux dirigeants leaders',
  'homologues professeurs professeur docteurs docteur',
  'kanzlern ministern botschaftern sprechern vertretern herren professor professors professoren doktor doktoren dr',
  'presidentes ministros secretarios cancilleres jefes líderes representantes comisarios embajadores enviados señores mandatarios profesores profesor',
  'presidenti ministri segretari rappresentanti commissari ambasciatori inviati signori capi professori professore dottor leader',
  'secretários chanceleres senhores embaixadores enviados chefes primeiros-ministros professores',
  'cumhurbaşkanları başbakanlar başbakanları bakanlar bakanları başkanlar başkanları liderler liderleri profesör profesörler doktor',
  'prezidentlər prezidentləri nazirlər nazirləri liderlər liderləri rəhbərlər rəhbərləri professor professorlar doktor',
  'նախագահներ նախագահները վարչապետներ վարչապետները նախարարներ նախարարները առաջնորդներ առաջնորդները պարոնայք պրոֆեսոր պրոֆեսորներ դոկտոր',
  'presidenten premiers ministers heren professoren',
  'presidenterna presidentene præsidenterne ledarna lederne professor',
  'πρόεδροι προέδρους προέδρων πρωθυπουργοί πρωθυπουργούς πρωθυπουργών ηγέτες κύριοι καθηγητής καθηγητές',
  'președinții premierii miniștrii liderii domnii profesorul profesorii',
  'президентите премиерите министрите лидерите професор',
  'predsednici predsjednici premijeri ministri profesor председници премијери министри професор',
];

/** As they stand before a name: in Turkish and Azerbaijani with a possessive ending or without, elsewhere in what forms they have. */
const asWritten = [
  'president premier minister prime secretary chancellor chairman chair chairwoman chairperson commissioner representative ambassador envoy',
  'spokesman spokesperson spokeswoman adviser advisor aide leader mr mrs ms dr prof professor sir state affairs foreign general diplomat',
  'negotiator mediator chief head boss ruler strongman autocrat dictator counterpart colleague official policy assistant analyst author scholar',
  'journalist historian expert excellency hon senator deputy vice pm fm strongman incumbent pres sec gen russian armenian azerbaijani azeri turkish',
  'american estonian spaniard',
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  'while when as after before but and or if although though since because then yet so for with by that this both also meanwhile however in on at to',
  'from under against about like unlike even only not what why how where who did does has had would will could should can is was were are said says',
  'let given between without during today yesterday earlier later now once until than the a an here there still again instead thus hence nor',
  'meets met calls tells told urges warns thanks hosts receives congratulates accuses blames slams praises invites visits welcomes joins asks',
  'informs phones backs criticises criticizes condemns quotes sees over of into via amid toward towards against dear',
  'président présidente ministre secrétaire chef premier-ministre monsieur état représentant commissaire ambassadeur envoyé conseiller général',
  'dirigeant leader homologue maître numéro russe arménien azerbaïdjanais azéri turc américain',
  'lundi mardi mercredi jeudi vendredi samedi dimanche pour selon quand si mais et',
  'que comme après avant avec contre où dans sur par alors lorsque puisque tandis',
  'präsident präsidenten staatspräsident staatspräsidenten ministerpräsident ministerpräsidenten premierminister premierministers premier premiers',
  'außenminister außenministers minister ministers generalsekretär generalsekretärs sekretär staatssekretär staatschef staatschefs regierungschef',
  'regierungschefs kremlchef kremlchefs chef chefs parteichef kanzler kanzlers herr herrn außenbeauftragte außenbeauftragten außenbeauftragter',
  'beauftragte beauftragten beauftragter sonderbeauftragte sonderbeauftragten sonderbeauftragter vertreter vertreters gesandte gesandten sondergesandte',
  'botschafter sprecher sprechers berater beraters machthaber machthabers herrscher autokrat autokraten chefdiplomat chefdiplomaten amtskollege',
  'amtskollegen kollege kollegen russe russen armenier aserbaidschaner türke türken amerikaner este spanier portugiese',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag als wenn aber und doch dass auch nach vor mit für gegen laut während bei so hat hatte',
  'ist war wie was warum',
  'presidente ministro secretario segretario canciller jefe líder estado stato representante rappresentante alto general generale comisario',
  'commissario embajador ambasciatore enviado inviato consejero consigliere señor signor signore capo leader premier exteriores esteri homólogo',
  'omologo portavoz portavoce mandatario',
  'lunes martes miércoles jueves viernes sábado domingo cuando pero según para con contra como',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica quando ma secondo per contro come dopo prima mentre anche che se y e',
  'secretário geral chanceler senhor embaixador enviado chefe primeiro primeiro-ministro porta-voz líder homólogo quando mas segundo com como após',
  'если когда но и а что как после перед также по для против затем пока хотя якщо коли але та і що як після перед також за проти',
  'cumhurbaşkanı başbakan başbakanı bakan bakanı başkan başkanı sekreter sekreteri temsilci temsilcisi lider lideri sözcü sözcüsü danışman',
  'danışmanı büyükelçi büyükelçisi müsteşarı komiseri şefi mevkidaşı sayın bey ancak ama ve ile için göre ayrıca',
  'prezident prezidenti nazir naziri katib katibi nümayəndə nümayəndəsi baş sədr sədri lider lideri müşavir müşaviri köməkçi köməkçisi səfir',
  'səfiri komissar komissarı rəhbər rəhbəri başçısı cənab həmkarı lakin amma və isə ilə',
  'նախագահ նախագահն վարչապետ վարչապետն նախարար նախարարն արտգործնախարար պետքարտուղար քարտուղար ներկայացուցիչ առաջնորդ դեսպան խորհրդական',
  'խոսնակ գլխավոր պարոն պրն իսկ և եւ բայց երբ եթե նաև նաեւ',
  'premier minister-president minister president voorzitter secretaris-generaal secretaris vertegenwoordiger gezant buitenlandchef chef zaken leider',
  'meneer ambtgenoot staatshoofd maar en toen volgens ook',
  'president premiärminister statsminister utrikesminister minister generalsekreterare sekreterare ordförande representant ledare herr men och när',
  'presidenten premiärministern utrikesministern statsministern ledaren statsminister utenriksminister udenrigsminister premierminister',
  'generalsekretær statsoverhode',
  'πρόεδρος προέδρου πρόεδρο πρωθυπουργός πρωθυπουργού πρωθυπουργό υπουργός υπουργού υπουργό γραμματέας γραμματέα κύριος κυρίου κύριο ηγέτης ηγέτη',
  'εκπρόσωπος εκπροσώπου εκπρόσωπο εξωτερικών και αλλά όταν',
  'președinte președintele președintelui prim-ministru prim-ministrul premier premierul ministru ministrul secretar secretarul general reprezentant',
  'reprezentantul domnul domnului lider liderul stat externe dar și când',
  'elnök elnöke államfő miniszterelnök külügyminiszter miniszter főtitkár főképviselő úr de és hogy',
  'президентът президента премиерът премиера министърът министъра министър генералният секретар секретарят лидерът господин представител',
  'stanu predsednik predsednika predsedniku predsednikom predsjednik predsjednika premijer premijera premijeru premijerom ministar ministra ministru',
  'ministrom sekretar sekretara sekretarom lider lidera generalni generalnog predstavnik predstavnika',
  'председник председника председнику председником премијер премијера премијеру премијером министар министра министру министром секретар секретара',
  'секретаром лидер лидера генерални генералног представник представника',
]; // prettier-ignore

/** All of these words, lower-case, space separated, each in the Latin script also as it is written without accents. */
export function buildTitles(): string {
  const words = [...asWritten, ...ofSeveral].flatMap((line) => line.split(' '));
  for (const [language, titles] of Object.entries(declined))
    words.push(...titles.split(/\s+/u).flatMap((title) => formsOf(title, language)));
  return [...new Set(words.flatMap((word) => (/\p{sc=Latin}/u.test(word) ? [word, foldText(word)] : [word])))].join(' ');
}

/** A title in all its cases. */
function formsOf(title: string, language: string): string[] {
  const rule = endingTableFor(language)?.rules.find(({ dictionary }) => title.endsWith(dictionary));
  if (!rule) return [title];
  const stem = title.slice(0, title.length - rule.dictionary.length);
  return rule.becomes.map((ending) => stem + ending);
}
