// Compares two screenshots in a page of the browser that made them: no library for images is needed.

/** Share of pixels that differ visibly, from 0 to 1; 1 where the sizes differ by more than a pixel. */
export function pixelDifference(page, first, second) {
  return page.evaluate(
    async ([one, other]) => {
      const images = await Promise.all(
        [one, other].map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          return image;
        }),
      );
      const [a, b] = images;
      if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) return 1;
      const width = Math.min(a.width, b.width);
      const height = Math.min(a.height, b.height);
      const [left, right] = images.map((image) => {
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, width, height).data;
      });
      let different = 0;
      for (let at = 0; at < left.length; at += 4) {
        // Smoothing of edges differs a little with the position on the page.
        const visible = [0, 1, 2].some(
          (channel) => Math.abs(left[at + channel] - right[at + channel]) > 48,
        );
        if (visible) different++;
      }
      return different / (width * height);
    },
    [first.toString('base64'), second.toString('base64')],
  );
}
