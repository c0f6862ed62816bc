import { defineConfig } from 'vite';
import { sharedConfig } from './tools/vite-plugins.mjs';

/** The demo page, with the sources as they are: `npm start`. */
export default defineConfig({
  ...sharedConfig(),
  root: 'demo',
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
});
