/** The only place that speaks to the console. Each message once: a page may hold fifty widgets. */
const said = new Set<string>();

function once(level: 'warn' | 'info' | 'error', tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console[level](line);
}

export const warn = (tag: string, message: string) => once('warn', tag, message);
export const info = (tag: string, message: string) => once('info', tag, message);
export const error = (tag: string, message: string) => once('error', tag, message);
