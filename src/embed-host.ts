/**
 * For the page around a frame: gives every `<iframe src="…/embed.html?…">` the height that its content reports.
 * A message counts only when it comes from such a frame, and only as a number within bounds.
 */
const highest = 20_000;

const frames = () =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => /\/embed\.html([?#]|$)/.test(src));

window.addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'engagiert-height' || !Number.isInteger(data.height)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && data.height > 0 && data.height <= highest)
    frame.style.height = `${data.height + around(frame)}px`;
});

/** Resets count the border, and frames have one unless the page takes it away: what is left would scroll. */
function around(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
  return frame.offsetHeight - frame.clientHeight + padding;
}

// A frame that was faster than this script is asked to say it again.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ message: 'ready' }, '*');

export {};
