import { addons } from 'storybook/manager-api';
import { brand } from './theme.js';

addons.setConfig({
  theme: brand(),
  sidebar: { showRoots: true },
  // The panel holds the controls, the code to paste and the result of the accessibility check.
  layout: { panelPosition: 'bottom' },
});
