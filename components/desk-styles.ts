/** The styles of what a panel holds only when asked, for a sheet that joins the panel's when the second script arrives. */
import allNames from './AllNames.css?inline';
import claimDetails from './ClaimDetails.css?inline';
import claimTools from './ClaimTools.css?inline';
import comparison from './Comparison.css?inline';
import disagreement from './Disagreement.css?inline';
import locatorMap from './LocatorMap.css?inline';
import outsideLink from './OutsideLink.css?inline';
import reportForm from './ReportForm.css?inline';
import sides from './Sides.css?inline';
import sourceCard from './SourceCard.css?inline';
import timeline from './Timeline.css?inline';
import why from './Why.css?inline';

/** In the order in which they may override each other, after the panel's own. */
export const deskStyles: readonly string[] = [
  comparison,
  disagreement,
  sides,
  sourceCard,
  claimDetails,
  outsideLink,
  claimTools,
  reportForm,
  allNames,
  why,
  locatorMap,
  timeline,
];
