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
  if (frame && data.height > 0 && data.height <= highest) frame.style.height = `${data.height}px`;
});

// A frame that was faster than this script is asked to say it again.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ message: 'ready' }, '*');

export {};
