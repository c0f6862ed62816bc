/** `a as t,b as e` of a list of imports or exports, as pairs. */
const pairs = (list) =>
  list.split(',').map((entry) => {
    const [from, to = from] = entry.split(' as ');
    return [from, to];
  });

/**
 * A part that others import by name exports everything under the name that it has inside. Minifiers name it a second
 * time: `export{Ve as a}` for each of some sixty, which is one per cent of what a widget weighs.
 */
export function plainExports() {
  return {
    name: 'plain-exports',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      // What is loaded by `import()` is asked for its names at run time. Entries export nothing but what late parts take.
      const parts = files.filter(({ type, isDynamicEntry }) => type === 'chunk' && !isDynamicEntry);
      for (const part of parts) {
        const inside = new Map();
        part.code = part.code.replace(/\bexport\{([^}]+)\}(?!from)/, (_all, list) => {
          for (const [local, exported] of pairs(list)) inside.set(exported, local);
          return `export{${[...new Set(inside.values())].sort().join()}}`;
        });
        const address = part.fileName.replace(/^.*\//, '').replaceAll('.', '\\.');
        const names = new RegExp(
          `\\b(import|export)\\{([^}]+)\\}(?=from"[./a-z]*/${address}")`,
          'g',
        );
        for (const file of files.filter(({ imports }) => imports?.includes(part.fileName))) {
          file.code = file.code.replace(names, (_all, how, list) => {
            const plain = pairs(list).map(([name, here]) => {
              const local = inside.get(name);
              if (!local) throw new Error(`${file.fileName} takes ${name} of ${part.fileName}.`);
              return local === here ? here : `${local} as ${here}`;
            });
            return `${how}{${plain.join()}}`;
          });
        }
      }
    },
  };
}
