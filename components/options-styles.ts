/** The settings page's styles as text, for a sheet its document adopts. */
import base from './base.css?inline';
import digestAdding from './DigestAdding.css?inline';
import digestCard from './DigestCard.css?inline';
import digestDifferenceView from './DigestDifferenceView.css?inline';
import digestNotice from './DigestNotice.css?inline';
import digestPicker from './DigestPicker.css?inline';
import digestPreviewView from './DigestPreviewView.css?inline';
import digestRefusal from './DigestRefusal.css?inline';
import digestSettings from './DigestSettings.css?inline';
import densityChoice from './DensityChoice.css?inline';
import highlightSample from './HighlightSample.css?inline';
import highlightSettings from './HighlightSettings.css?inline';
import keySettings from './KeySettings.css?inline';
import languageChoice from './LanguageChoice.css?inline';
import optionsPage from './OptionsPage.css?inline';
import removableList from './RemovableList.css?inline';
import siteForm from './SiteForm.css?inline';
import stateMessage from './StateMessage.css?inline';
import toggle from './Toggle.css?inline';
import dataSettings from './DataSettings.css?inline';
import notebookFiles from './NotebookFiles.css?inline';
import tokens from './tokens.css?inline';

/** In the order in which they may override each other. */
export const optionsStyles: readonly string[] = [
  tokens,
  base,
  optionsPage,
  stateMessage,
  densityChoice,
  highlightSample,
  highlightSettings,
  languageChoice,
  removableList,
  siteForm,
  keySettings,
  toggle,
  digestSettings,
  digestAdding,
  digestCard,
  digestDifferenceView,
  digestNotice,
  digestPicker,
  digestPreviewView,
  digestRefusal,
  dataSettings,
  notebookFiles,
];
