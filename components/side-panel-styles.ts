/** The side panel's styles as text, for a sheet its document adopts: the panel's own, since a topic is shown as there, and its views'. */
import browseClaims from './BrowseClaims.css?inline';
import browseMap from './BrowseMap.css?inline';
import browsePeriods from './BrowsePeriods.css?inline';
import browseQuestion from './BrowseQuestion.css?inline';
import browseSource from './BrowseSource.css?inline';
import browseSources from './BrowseSources.css?inline';
import browseStrip from './BrowseStrip.css?inline';
import browseTimeline from './BrowseTimeline.css?inline';
import browseTopics from './BrowseTopics.css?inline';
import browse from './BrowseView.css?inline';
import { deskStyles } from './desk-styles';
import notebookChange from './NotebookChange.css?inline';
import notebookClaim from './NotebookClaim.css?inline';
import notebookCredit from './NotebookCredit.css?inline';
import notebookFiles from './NotebookFiles.css?inline';
import notebookGroup from './NotebookGroup.css?inline';
import notebookNote from './NotebookNote.css?inline';
import notebookView from './NotebookView.css?inline';
import { panelStyles } from './panel-styles';
import { searchStyles } from './search-styles';
import sidePanel from './SidePanel.css?inline';
import topicPaper from './TopicPaperView.css?inline';
import topic from './TopicView.css?inline';

/** In the order in which they may override each other. */
export const sidePanelStyles: readonly string[] = [
  ...panelStyles,
  ...deskStyles,
  sidePanel,
  ...searchStyles,
  browse,
  browseTopics,
  browseTimeline,
  browseStrip,
  browsePeriods,
  browseMap,
  browseQuestion,
  browseSources,
  browseSource,
  browseClaims,
  topic,
  topicPaper,
  notebookChange,
  notebookClaim,
  notebookCredit,
  notebookFiles,
  notebookGroup,
  notebookNote,
  notebookView,
];
