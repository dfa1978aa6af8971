/**
 * Every sentence the reader sees, in English. Texts that stand in a digest are not here: they belong to their editors.
 *
 * One plain object for every surface: the panel in a page, the popup, the command line. It is handed down as an argument, never
 * looked up, so that a reader can be served in a language other than the browser's.
 */
import { enCite } from './en-cite';
import { enDesk } from './en-desk';
import { enBrowse } from './en-browse';
import { enData } from './en-data';
import { enDigests } from './en-digests';
import { enNotebook } from './en-notebook';
import { enOptions } from './en-options';
import { enPage } from './en-page';
import { enPopup } from './en-popup';
import { enSearch } from './en-search';
import { enSidePanel } from './en-sidepanel';
import { enWelcome } from './en-welcome';

export const en = {
  ...enPage,

  desk: enDesk,

  /** Citations of claims and sources, wherever they are copied or exported. */
  cite: enCite,

  sidePanel: enSidePanel,
  search: enSearch,
  browse: enBrowse,
  notebook: enNotebook,

  options: enOptions,
  digests: enDigests,
  data: enData,

  welcome: enWelcome,

  popup: enPopup,
};
