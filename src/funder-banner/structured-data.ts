import type { Feed, Text } from '../feed/model.js';
import type { BannerView, GroupId } from './funder-banner.view.js';

/** https://schema.org/Project is an Organization: these say who gives, who helps and who takes part. */
const properties: Readonly<Record<GroupId, string>> = {
  eu: 'funder',
  funder: 'funder',
  carrier: 'parentOrganization',
  'strategic-partner': 'member',
  partner: 'member',
  supporter: 'sponsor',
};

/** The programme with those who fund and carry it, as shown. */
export function structuredData(
  feed: Feed,
  view: BannerView,
  plain: (text: Text | undefined) => string,
  imageAllowed: (url: string) => boolean,
): object[] {
  const { programme, title, publisher } = feed;
  const project: Record<string, unknown> = {
    '@type': 'Project',
    name: plain(programme?.name) || plain(title) || publisher?.name,
    url: programme?.url ?? publisher?.url,
  };
  for (const { id, members } of [...view.groups, ...view.past]) {
    const known = (project[properties[id]] ?? []) as object[];
    project[properties[id]] = [
      ...known,
      ...members.map(({ funder: { name, url, logo } }) => ({
        '@type': 'Organization',
        name: plain(name),
        url,
        // What is not shown is not told either.
        logo: logo && imageAllowed(logo.src) ? logo.src : undefined,
      })),
    ];
  }
  return [project];
}
