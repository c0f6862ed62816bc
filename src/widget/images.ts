/** Whether an image may load: from the page's own host, the feed's, or one that the owner listed. */
export function imageAllowed(
  url: string,
  feedUrl: string | undefined,
  hosts: readonly string[],
  pageUrl: string = document.baseURI,
): boolean {
  const image = parsed(url);
  if (!image) return false;
  return (
    [pageUrl, feedUrl].some((own) => parsed(own)?.origin === image.origin) ||
    hosts.some((host) => host.toLowerCase() === image.host || host.toLowerCase() === image.hostname)
  );
}

function parsed(url: string | undefined): URL | undefined {
  try {
    return url === undefined ? undefined : new URL(url, document.baseURI);
  } catch {
    return undefined;
  }
}
