import { defineConfig, type Plugin } from 'vite';
import { sharedConfig } from './tools/vite-plugins.mjs';

/** The demo is what a visitor would get: nothing in the console, no socket, no script but its own. Reload to see changes. */
const withoutDevClient: Plugin = {
  name: 'without-dev-client',
  transformIndexHtml: {
    order: 'post',
    handler: (page) =>
      page.replace(/<script type="module" src="[^"]*\/@vite\/client"><\/script>\s*/, ''),
  },
};

/** The demo page, with the sources as they are: `npm start`. */
export default defineConfig(() => {
  const shared = sharedConfig();
  return {
    ...shared,
    plugins: [...shared.plugins, withoutDevClient],
    root: 'demo',
    server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  };
});
