// `npm run build`: everything in dist/. See the README for what each file is for.
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeEditorFiles } from './editor-files.mjs';
import { emitTypes } from './emit-types.mjs';
import { writeIntegrity } from './integrity.mjs';
import { byOneAddress, doorsBeside, TARGETS, twiceMinified } from './page-plugins.mjs';
import { plainExports } from './plain-exports.mjs';
import { billOfMaterials, thirdPartyLicences } from './shipped-parts.mjs';
import { standaloneLoader } from './standalone-loader.mjs';
import { sharedConfig } from './vite-plugins.mjs';
import { WIDGETS } from './widgets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// The same sources give the same bytes wherever it is started: modules are named, and types found, from here.
process.chdir(root);
const dist = join(root, 'dist');
const src = (file) => join(root, 'src', file);

const doors = (prefix = '') =>
  Object.fromEntries(WIDGETS.map((name) => [prefix + name, src(`define/${name}.ts`)]));

/**
 * The hash in the names of parts: one for all of a build. Parts name what they import, so that one that changes would
 * give nearly all of them new names anyway; and a hash for each costs five bytes in every file that names it.
 */
function hashOfSources(build) {
  const hash = createHash('sha256').update(build);
  const files = ['src', 'demo', 'tools'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  for (const file of [...files.sort(), 'package.json', 'package-lock.json']) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 8);
}

/** They import nothing and are the same in all builds: a page and what is framed in it share them. */
const CATALOGUE = /\/src\/i18n\/locales\/[\w-]+\.ts$/;

/** `small`: for pages, with everything that makes files smaller; otherwise the code stays as it is written. */
async function bundle(
  input,
  { small = true, build: options = {}, output = {}, plugins = [], ...config } = {},
) {
  const shared = sharedConfig();
  const [guests] = shared.plugins;
  const [hash, hashOfTexts] = [Object.keys(input).join(), ''].map(hashOfSources);
  await build({
    ...shared,
    ...config,
    plugins: small ? [...shared.plugins, ...plugins, twiceMinified(), plainExports()] : plugins,
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: TARGETS,
      minify: small,
      modulePreload: false,
      reportCompressedSize: false,
      // As a library: without it Vite adds a preloading helper, for pages that it builds itself.
      lib: options.ssr ? false : { entry: input, formats: ['es'] },
      ...options,
      rolldownOptions: {
        ...(options.ssr && { input }),
        // What lazy parts share with an entry they take from it: each file more costs some hundred bytes.
        ...(small && { preserveEntrySignatures: 'allow-extension' }),
        ...options.rolldownOptions,
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: ({ name, facadeModuleId }) =>
            `chunks/${name}-${CATALOGUE.test(facadeModuleId ?? '') ? hashOfTexts : hash}.js`,
          // By our own plugin above; Vite would keep the line breaks of a library.
          minify: false,
          ...output,
        },
      },
    },
  });
  return guests.api.unmatched();
}

/** What two or three widgets share stays out of the file that all four have in common. */
const OF_SOME_WIDGETS = new RegExp(
  String.raw`/src/(finding|${WIDGETS.join('|')}|widget/(stateful|control|printing|number|finding|slide|consent)|i18n/(map|banner|list|carousel|finding|more|format-)|feed/(tree|geometry|special|sections/(?!head|shared)))`,
);

/** For script tags: nothing to resolve, everything small. */
async function buildForPages() {
  // In one file, whatever its late parts take from it.
  const unmatched = await bundle(
    { all: src('all.ts') },
    {
      output: { codeSplitting: { groups: [{ name: 'all', tags: ['$initial'] }] } },
      plugins: [byOneAddress],
    },
  );
  if (unmatched.length > 0) {
    throw new Error(`No module was found for the patches of ${unmatched.join(', ')}.`);
  }
  await bundle(doors(), {
    output: {
      codeSplitting: {
        groups: [
          {
            name: 'base',
            tags: ['$initial'],
            // Parts as small as some of these cost more as files of their own.
            minShareCount: 2,
            test: (id) => !OF_SOME_WIDGETS.test(id),
            priority: 2,
          },
          // What map and list have in common: one file instead of several small ones. Without what the list shares of
          // an open offer alone, which comes late.
          {
            name: 'finding',
            tags: ['$initial'],
            minShareCount: 2,
            test: /\/src\/(feed|finding(?!\/(picture|address))|widget\/finding|i18n\/finding)/,
            priority: 1,
          },
        ],
      },
    },
  });
  // Apart from the page for frames, with which it would share a file.
  await bundle(
    { loader: src('loader.ts'), 'embed-host': src('embed-host.ts') },
    { plugins: [doorsBeside, standaloneLoader()] },
  );
  await bundle({ embed: src('embed.ts') }, { plugins: [doorsBeside] });
}

/** For bundlers: module by module, readable, dependencies left to the bundler. */
async function buildForBundlers() {
  const input = {
    index: src('index.ts'),
    all: src('all.ts'),
    loader: src('loader.ts'),
    ...doors('define/'),
  };
  await bundle(input, {
    small: false,
    build: {
      outDir: join(dist, 'npm'),
      rolldownOptions: { external: /^[^./]/, preserveEntrySignatures: 'strict' },
    },
    output: { preserveModules: true, preserveModulesRoot: join(root, 'src') },
  });
  emitTypes(root, Object.values(input));
}

async function buildCommand() {
  await bundle(
    { engagiert: src('cli/engagiert.ts') },
    {
      small: false,
      ssr: { noExternal: true },
      build: { ssr: true, outDir: join(dist, 'cli'), target: 'node20' },
      output: { chunkFileNames: '[name].js' },
    },
  );
  chmodSync(join(dist, 'cli/engagiert.js'), 0o755);
}

/** The builder page beside the files that its snippets name; the widgets in it are those files. */
async function buildBuilder() {
  const folder = join(dist, 'builder');
  await bundle(
    { builder: join(root, 'demo/builder/builder.ts') },
    {
      plugins: [
        {
          name: 'widgets-from-here',
          enforce: 'pre',
          resolveId: (id) =>
            /\/src\/all\.js$/.test(id) ? { id: '../all.js', external: true } : null,
        },
      ],
      build: { outDir: folder },
    },
  );
  for (const [page, name] of [
    ['builder.html', 'index.html'],
    ['builder.en.html', 'en.html'],
  ]) {
    const text = readFileSync(join(root, 'demo', page), 'utf8')
      .replaceAll('builder/builder.ts', 'builder.js')
      .replaceAll('builder/builder.css', 'builder.css')
      .replaceAll('"builder.en.html"', '"en.html"')
      .replaceAll('"builder.html"', '"index.html"');
    writeFileSync(join(folder, name), text);
  }
  cpSync(join(root, 'demo/builder/builder.css'), join(folder, 'builder.css'));
  cpSync(join(root, 'demo/feeds'), join(folder, 'feeds'), { recursive: true });
  cpSync(join(root, 'demo/images'), join(folder, 'images'), { recursive: true });
}

// Apache is what most towns' web space runs. Pages elsewhere, and frames without an origin, may load from here.
const HTACCESS = `<IfModule mod_headers.c>
  Header set Access-Control-Allow-Origin "*"
</IfModule>
<IfModule mod_mime.c>
  AddType text/javascript .js
</IfModule>
`;

rmSync(dist, { recursive: true, force: true });
await buildForPages();
await buildForBundlers();
await buildCommand();
cpSync(src('feed/feed.schema.json'), join(dist, 'feed.schema.json'));
cpSync(src('embed.html'), join(dist, 'embed.html'));
cpSync(src('themes'), join(dist, 'themes'), { recursive: true });
await buildBuilder();
writeEditorFiles();
writeFileSync(join(dist, 'LICENSES.txt'), thirdPartyLicences());
writeFileSync(join(dist, '.htaccess'), HTACCESS);
writeFileSync(join(dist, 'sbom.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
writeIntegrity(dist);
