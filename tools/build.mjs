// `npm run build`: everything in dist/. See the README for what each file is for.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build } from 'vite';
import { standaloneLoader } from './standalone-loader.mjs';
import { sharedConfig } from './vite-plugins.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const src = (file) => join(root, 'src', file);

/** The oldest browsers that the files run in. */
export const TARGETS = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];
export const WIDGETS = ['funder-banner', 'actor-map', 'opportunity-list', 'quote-carousel'];

const doors = (prefix = '') =>
  Object.fromEntries(WIDGETS.map((name) => [prefix + name, src(`define/${name}.ts`)]));

async function bundle(input, { build: options = {}, output = {}, ...config } = {}) {
  const shared = sharedConfig();
  const [guests] = shared.plugins;
  await build({
    ...shared,
    ...config,
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: TARGETS,
      modulePreload: false,
      reportCompressedSize: false,
      // As a library: without it Vite adds a preloading helper, for pages that it builds itself.
      lib: options.ssr ? false : { entry: input, formats: ['es'] },
      ...options,
      rolldownOptions: {
        ...(options.ssr && { input }),
        ...options.rolldownOptions,
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // Vite keeps the line breaks of a library.
          minify: options.minify ?? true,
          ...output,
        },
      },
    },
  });
  return guests.api.unmatched();
}

/** For script tags: nothing to resolve, everything small. */
async function buildForPages() {
  const unmatched = await bundle(
    { all: src('all.ts') },
    // One file: what lazy parts share with it, they take from it.
    { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension' } } },
  );
  if (unmatched.length > 0) {
    throw new Error(`No module was found for the patches of ${unmatched.join(', ')}.`);
  }
  await bundle(
    {
      loader: src('loader.ts'),
      embed: src('embed.ts'),
      'embed-host': src('embed-host.ts'),
      ...doors(),
    },
    {
      plugins: [...sharedConfig().plugins, standaloneLoader()],
      output: {
        codeSplitting: {
          groups: [{ name: 'base', tags: ['$initial'], minShareCount: WIDGETS.length }],
        },
      },
    },
  );
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
    plugins: [],
    build: {
      outDir: join(dist, 'npm'),
      minify: false,
      rolldownOptions: { external: /^[^./]/, preserveEntrySignatures: 'strict' },
    },
    output: { preserveModules: true, preserveModulesRoot: join(root, 'src') },
  });
  emitTypes(Object.values(input));
}

function emitTypes(entries) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const ambient = readdirSync(src(''), { recursive: true })
    .filter((name) => name.endsWith('.d.ts'))
    .map(src);
  const program = ts.createProgram([...entries, ...ambient], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    // What is merely untidy is for the type check to say.
    noUnusedLocals: false,
    noUnusedParameters: false,
    rootDir: join(root, 'src'),
    outDir: join(dist, 'npm'),
  });
  const { diagnostics } = program.emit();
  const errors = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (errors.length > 0) {
    throw new Error(
      ts.formatDiagnostics(errors, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    );
  }
}

async function buildCommand() {
  await bundle(
    { engagiert: src('cli/engagiert.ts') },
    {
      plugins: [],
      ssr: { noExternal: true },
      build: { ssr: true, outDir: join(dist, 'cli'), target: 'node20', minify: false },
      output: { chunkFileNames: '[name].js' },
    },
  );
  chmodSync(join(dist, 'cli/engagiert.js'), 0o755);
}

/** The list of what is inside, for those who have to keep one (CycloneDX); free of the moment it was made. */
function writeSbom() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const sbom = JSON.parse(
    execFileSync(npm, ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  writeFileSync(join(dist, 'sbom.json'), `${JSON.stringify(sbom, null, 2)}\n`);
}

function writeIntegrity() {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const hashes = files.map((file) => [
    relative(dist, file).replaceAll(sep, '/'),
    `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
  ]);
  writeFileSync(
    join(dist, 'integrity.json'),
    `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
  );
}

rmSync(dist, { recursive: true, force: true });
await buildForPages();
await buildForBundlers();
await buildCommand();
cpSync(src('feed/feed.schema.json'), join(dist, 'feed.schema.json'));
cpSync(src('embed.html'), join(dist, 'embed.html'));
writeSbom();
writeIntegrity();
