/**
 * Words that stand, capitalised, before a surname without being a given name, in the languages of the names. They travel with the
 * lexicon, so that the script on every page holds no language's words.
 */
export const titles =
  'president premier minister prime secretary chancellor chairman chair chairwoman chairperson commissioner representative ambassador envoy spokesman ' +
  'spokesperson spokeswoman adviser advisor aide leader mr mrs ms dr prof professor sir state affairs foreign general minister-president ' +
  'président ministre secrétaire chef präsident premierminister außenminister generalsekretär präsidenten presidente ministro segretario secretario ' +
  'canciller президент премьер министр секретарь господин глава лидер cumhurbaşkanı başbakan bakan prezident nazir sədr նախագահ վարչապետ նախարար';
