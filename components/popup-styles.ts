/** The popup's styles as text, for a sheet its document adopts: the same way in which the panel gets its own. */
import base from './base.css?inline';
import densityChoice from './DensityChoice.css?inline';
import mutedTopics from './MutedTopics.css?inline';
import pageBrief from './PageBrief.css?inline';
import popupFoot from './PopupFoot.css?inline';
import popup from './Popup.css?inline';
import stateMessage from './StateMessage.css?inline';
import toggle from './Toggle.css?inline';
import tokens from './tokens.css?inline';
import topicsOnPage from './TopicsOnPage.css?inline';

/** In the order in which they may override each other. */
export const popupStyles: readonly string[] = [
  tokens,
  base,
  popup,
  stateMessage,
  pageBrief,
  topicsOnPage,
  toggle,
  densityChoice,
  mutedTopics,
  popupFoot,
];
