import * as strings from '../i18n/list-detail.strings.js';

/** Hands the visitor a file to save. */
export function saveFile(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The download starts after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Shares the page as it is now, or copies its address, and says what happened where the system does not. */
export async function offerLink(
  title: string,
  url = location.href,
): Promise<(() => string) | undefined> {
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
      return undefined;
    }
  } catch (reason) {
    // Closing the dialogue is an answer, too.
    if (reason instanceof DOMException && reason.name === 'AbortError') return undefined;
  }
  try {
    await navigator.clipboard.writeText(url);
    return strings.copied;
  } catch {
    return () => strings.copyByHand(url);
  }
}

/** A mail with its subject filled in; whatever the address holds stays an address. */
export function mailTo(address: string, subject: string): string {
  const name = encodeURIComponent(address).replace('%40', '@');
  return `mailto:${name}?subject=${encodeURIComponent(subject)}`;
}
