import { expect } from '@open-wc/testing';
import { readyWidget, shadow, steadyText, tags } from '../support/widgets.js';

const pressed = 'button, a, input, select, label, summary';
/** The ground of the map is Leaflet's. */
const ground = '.canvas, .canvas *';

/** Everything in the widget that listens for clicks when `act` is through. */
async function clickable(act: () => Promise<Element>): Promise<readonly Element[]> {
  const { addEventListener } = EventTarget.prototype;
  const heard = new Set<EventTarget>();
  EventTarget.prototype.addEventListener = function (type: string, ...rest: never[]) {
    if (type === 'click') heard.add(this);
    Reflect.apply(addEventListener, this, [type, ...rest]);
  };
  try {
    const element = await act();
    await steadyText(element);
    return [...shadow(element).querySelectorAll('*')].filter((node) => heard.has(node));
  } finally {
    EventTarget.prototype.addEventListener = addEventListener;
  }
}

// Firefox tells screen readers that a container which listens for clicks can be clicked, with all that is in it,
// and they say so before each text.
for (const tag of tags) {
  describe(`<${tag}> is called clickable`, () => {
    for (const layout of tag.endsWith('carousel') ? ['carousel', 'grid', 'single'] : ['list'])
      it(`only where it can be pressed (${layout})`, async () => {
        const found = await clickable(() =>
          readyWidget(tag, { lang: 'de', layout, autoplay: '9' }),
        );
        const strange = found.filter((node) => !node.matches(pressed) && !node.matches(ground));
        expect(strange.map((node) => (node.cloneNode() as Element).outerHTML)).to.deep.equal([]);
      });
  });
}
