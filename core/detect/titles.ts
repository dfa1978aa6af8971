/**
 * Words that stand, capitalised, before a surname without being a given name: titles, days and months, and what opens a sentence.
 * In the languages of the names. They travel with the lexicon, so that the script on every page holds no language's words.
 */
export const titles = [
  'president premier minister prime secretary chancellor chairman chair chairwoman chairperson commissioner representative ambassador envoy spokesman',
  'spokesperson spokeswoman adviser advisor aide leader mr mrs ms dr prof professor sir state affairs foreign general diplomat negotiator mediator',
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  'while when as after before but and or if although though since because then yet so for with by that this both also meanwhile however in on at to',
  'from under against about like unlike even only not what why how where who did does has had would will could should can is was were are said says',
  'let given between without during today yesterday earlier later now once until than the a an here there still again instead thus hence nor',
  'président présidente ministre secrétaire chef premier-ministre monsieur lundi mardi mercredi jeudi vendredi samedi dimanche pour selon quand si mais et',
  'que comme après avant avec contre où dans sur par alors lorsque puisque tandis',
  'präsident präsidenten premierminister außenminister generalsekretär staatschef regierungschef ministerpräsident kanzler montag dienstag mittwoch',
  'donnerstag freitag samstag sonntag als wenn aber und doch dass auch nach vor mit für gegen laut während bei so hat hatte ist war wie was warum',
  'presidente ministro secretario segretario canciller jefe líder lunes martes miércoles jueves viernes sábado domingo cuando pero según para con contra como',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica quando ma secondo per contro come dopo prima mentre anche che se y e',
  'президент премьер премьер-министр министр секретарь господин глава лидер если когда но и а что как после перед также по для против затем пока хотя',
  'cumhurbaşkanı başbakan bakanı bakan lider sayın ancak ama ve ile için göre ayrıca prezident nazir baş sədr lakin amma və isə ilə',
  'նախագահ վարչապետ նախարար պարոն իսկ և բայց երբ եթե նաև',
].join(' ');
