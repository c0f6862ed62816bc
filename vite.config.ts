import { existsSync, readFileSync } from 'node:fs';
import { defaultAllowedOrigins, defineConfig, type Plugin } from 'vite';
import { sharedConfig } from './tools/vite-plugins.mjs';

const source = (file: string) => new URL(`src/${file}`, import.meta.url);

/** The pages in `demo/pages/` name the built files; here they get the sources instead. */
const builtFiles: Plugin = {
  name: 'built-files',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const [, name, type] = /^\/dist\/([\w-]+)\.(js|html)\b/.exec(request.url ?? '') ?? [];
      const page = source('embed.html');
      if (type === 'html' && name === 'embed') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(readFileSync(page));
        return;
      }
      const script = [`${name}.ts`, `define/${name}.ts`].map(source).find(existsSync);
      if (type === 'js' && script) request.url = `/@fs${script.pathname}`;
      next();
    });
  },
};

/** The demo page, with the sources as they are: `npm start`. */
export default defineConfig({
  ...sharedConfig(),
  plugins: [...sharedConfig().plugins, builtFiles],
  root: 'demo',
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: ['..'] },
    // Frames without an origin ask as `null`.
    cors: { origin: [defaultAllowedOrigins, 'null'] },
  },
});
