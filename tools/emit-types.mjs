// Types for bundlers: a declaration beside each module in dist/npm.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export function emitTypes(root, entries) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const rootDir = join(root, 'src');
  const ambient = readdirSync(rootDir, { recursive: true })
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(rootDir, name));
  const program = ts.createProgram([...entries, ...ambient], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    // What is merely untidy is for the type check to say.
    noUnusedLocals: false,
    noUnusedParameters: false,
    rootDir,
    outDir: join(root, 'dist/npm'),
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
