/** Characters that a field shows: a browser takes seconds to lay out a text of megabytes, and nobody reads that there. */
const SHOWN = 2 ** 18;

/** A text that is pasted and too long for its field: it does not get there. */
export function longText(event: ClipboardEvent): string | undefined {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length <= SHOWN) return undefined;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).value = '';
  return text;
}
