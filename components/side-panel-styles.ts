/** The side panel's styles as text, for a sheet its document adopts. */
import base from './base.css?inline';
import sidePanel from './SidePanel.css?inline';
import stateMessage from './StateMessage.css?inline';
import tokens from './tokens.css?inline';

/** In the order in which they may override each other. */
export const sidePanelStyles: readonly string[] = [tokens, base, sidePanel, stateMessage];
