/** The panel's styles as text, for the one sheet its shadow root adopts: a page's policy can forbid style elements, not this. */
import base from './base.css?inline';
import claimButtons from './ClaimButtons.css?inline';
import claimList from './ClaimList.css?inline';
import claim from './Claim.css?inline';
import disclosure from './Disclosure.css?inline';
import names from './Names.css?inline';
import note from './Note.css?inline';
import panelFrame from './PanelFrame.css?inline';
import panel from './Panel.css?inline';
import sectionParts from './SectionParts.css?inline';
import section from './Section.css?inline';
import skeleton from './Skeleton.css?inline';
import speakers from './Speakers.css?inline';
import stateMessage from './StateMessage.css?inline';
import tokens from './tokens.css?inline';

/** In the order in which they may override each other; the host adds its own box after them. */
export const panelStyles: readonly string[] = [
  tokens,
  base,
  panelFrame,
  panel,
  section,
  sectionParts,
  names,
  speakers,
  claimList,
  disclosure,
  claim,
  claimButtons,
  note,
  skeleton,
  stateMessage,
];
