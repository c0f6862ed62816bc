/** What an owner copies from the bar of a browser, around the host that is meant. */
const AROUND = /^.*?:\/\/|\/.*/g;

/** Whether an image may load: from the page's own host, the feed's, or one that the owner listed. */
export function imageAllowed(
  url: string,
  feedUrl: string | undefined,
  hosts: readonly string[],
  pageUrl: string = document.baseURI,
): boolean {
  try {
    const { origin, host, hostname } = new URL(url);
    return (
      [pageUrl, feedUrl].some((own) => own && new URL(own).origin === origin) ||
      hosts.some((listed) => [host, hostname].includes(listed.replace(AROUND, '').toLowerCase()))
    );
  } catch {
    return false;
  }
}
