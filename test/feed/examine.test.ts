import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/errors.js';
import { digest, examine, whereIs } from '../../src/feed/examine.js';
import { wholeFeed, type FeedFile } from '../../src/feed/whole-feed.js';

const url = 'https://stadt.example/feed.json';

/** Examines a feed that consists of such files. */
async function examined(files: Readonly<Record<string, string>>) {
  const read = (address: string): Promise<FeedFile> => {
    const text = files[new URL(address).pathname.slice(1)];
    return text === undefined
      ? Promise.reject(new FeedError('http', { status: 404 }))
      : Promise.resolve({ raw: JSON.parse(text), text, url: address });
  };
  const found = await wholeFeed(url, read, (reason) => reason as FeedError);
  return examine(found, url);
}

/** Place, pointer and code of each issue of a feed in one file. */
async function places(text: string) {
  const { issues } = await examined({ 'feed.json': text });
  return issues.map((issue) => `${issue.line}: ${issue.pointer} ${issue.code}`);
}

/** German words for each issue. */
async function words(feed: object) {
  const { issues } = await examined({ 'feed.json': JSON.stringify({ version: '1.0', ...feed }) });
  return issues.map(({ message }) => message.de).join('\n');
}

describe('examine', () => {
  it('tells the line of each issue', async () => {
    const text =
      '{"version": "1.0",\n"actors": [\n{"id": "a"},\n{"id": "b", "name": "B",\n"titel": 1}]}';
    expect(await places(text)).to.deep.equal(['3: /actors/0 missing']);
    const hint = '{"version": "1.0",\n"akteure": []}';
    expect(await places(hint)).to.deep.equal(['2: /akteure name']);
  });

  it('tells the file, too, where a section has one of its own', async () => {
    const { issues } = await examined({
      'feed.json':
        '{"version": "1.0",\n"title": "a<br>b",\n"actors": "akteure.json",\n"quotes": "weg.json"}',
      'akteure.json': '[\n\n{"id": "a"},\n{"id": "b", "name": "B", "name": "C"}]',
    });
    expect(issues.map((issue) => `${issue.pointer}: ${whereIs(issue, 'de')}`)).to.have.members([
      '/title: Zeile 2, Spalte 1',
      '/actors/0: akteure.json, Zeile 3, Spalte 1',
      '/actors/1/name: akteure.json, Zeile 4, Spalte 26',
      '/quotes: Zeile 4, Spalte 1',
    ]);
    expect(whereIs(issues[0]!, 'en')).to.match(/line \d+, column \d+/);
  });

  it('does not miss a section whose file is what fails', async () => {
    const { advice, issues } = await examined({
      'feed.json': '{"version": "1.0", "actors": "weg.json"}',
    });
    expect(issues.map(({ pointer }) => pointer)).to.deep.equal(['/actors']);
    expect(advice.map(({ code }) => code)).to.not.include('no-section');
  });

  it('tells of names that stand twice, of our own ones', async () => {
    const text =
      '{"version": "1.0",\n"actors": [],\n"x": {"y": 1, "y": 2},\n"actors": [{"id": "a", "name": {"de": "A",\n"de": "B"}, "foto": 1, "foto": 2}]}';
    const found = (await places(text)).filter((line) => line.endsWith('repeated'));
    expect(found).to.have.members(['5: /actors/0/name/de repeated', '4: /actors repeated']);
    const { issues } = await examined({ 'feed.json': text });
    const said = issues.find(({ pointer }) => pointer === '/actors');
    expect(said?.severity).to.equal('error');
    expect(said?.message.de).to.include('„actors“ steht hier mehrmals (in den Zeilen 2, 4)');
    expect(said?.message.en).to.include('(in lines 2, 4)');
  });

  it('gives but a hint where a name stands twice with the same value', async () => {
    const { issues } = await examined({
      'feed.json':
        '{"version": "1.0", "version":"1.0",\n"actors": [{"id": "a", "name": "A", "url": "/b", "name" : "A"}, {"id": "b", "id": "c", "name": {"de": "B", "en": "B"}, "name": {"de": "B"}}], "quotes": [], "title": "X", "quotes": []}',
    });
    expect(issues.map(({ pointer, severity }) => `${pointer} ${severity}`)).to.have.members([
      '/version warning',
      '/actors/0/name warning',
      '/actors/1/id error',
      '/actors/1/name error',
      '/quotes warning',
    ]);
    const said = issues.find(({ pointer }) => pointer === '/quotes');
    expect(said?.message.de).to.include('Verloren geht nichts');
    expect(said?.message.en).to.include('Nothing is lost');
  });

  it('says what stands in place of a section', async () => {
    expect(await words({ actors: '' })).to.include('Hier steht ein leerer Text ""');
    expect(await words({ actors: ' ' })).to.include('Hier steht ein leerer Text ""');
    expect(await words({ actors: 7 })).to.include('Hier steht 7. Ein Abschnitt ist eine Liste');
    expect(await words({ actors: { 0: {}, 2: {} } })).to.include('array_values()');
    expect(await words({ actors: null })).to.equal('');
  });

  it('names the id that is meant', async () => {
    const actors = [{ id: 'muehle', name: 'Mühle e. V.' }];
    const refer = (organizer: string) =>
      words({ actors, opportunities: [{ id: 'o', title: 'O', organizer }] });
    for (const slip of ['Mühle', 'MUEHLE', 'mühle e.V.', 'muehel'])
      expect(await refer(slip), slip).to.include('Gemeint ist wohl „muehle“.');
    expect(await refer('Verein')).to.include('ein bloßer Name steht so da');
    const categories = [{ id: 'k1', label: { de: 'Umwelt', en: 'Nature' } }];
    const offer = { id: 'o', title: 'O', categories: ['nature'] };
    expect(await words({ categories, opportunities: [offer] })).to.include('„k1“');
  });

  it('says where texts in other languages belong, and parts of an address', async () => {
    const actor = {
      id: 'a',
      name: 'A',
      name_en: 'B',
      descriptionDE: 'C',
      address: { street: 'Weg', houseNumber: 5 },
    };
    const said = await words({ actors: [actor] });
    expect(said).to.include('Gemeint ist wohl „name“: {"de": "…", "en": "…"}');
    expect(said).to.include('Gemeint ist wohl „description“: {"de": "…", "en": "…"}');
    expect(said).to.include('Das gehört mit in „street“: "Musterstraße 5"');
  });

  it('says that metres are no degrees, and several languages a list', async () => {
    const position = { lat: 5685123.2, lon: 532123.1 };
    const said = await words({
      actors: [{ id: 'a', name: 'A', position, languages: 'Deutsch, Dari' }],
    });
    expect(said).to.include('WGS 84');
    expect(said).to.include('Mehrere sind eine Liste: ["de", "en"]');
    const far = { lat: 5131, lon: 949 };
    expect(await words({ actors: [{ id: 'a', name: 'A', position: far }] })).not.to.include('WGS');
  });

  it('advises on places far from all others', async () => {
    const advice = async (...lons: number[]) => {
      const actors = lons.map((lon, n) => ({
        id: `a${n}`,
        name: 'A',
        position: { lat: 51.3, lon },
      }));
      const feed = JSON.stringify({ version: '1.0', actors });
      return (await examined({ 'feed.json': feed })).advice.map(({ message }) => message.de);
    };
    expect(await advice(9.4, 9.5, 9.45, 94.9)).to.have.length(1);
    expect((await advice(9.4, 9.5, 9.45, 94.9))[0]).to.include('a3: 51.3, 94.9');
    expect(await advice(9.4, 9.5, 9.45, 9.9)).to.deep.equal([]);
    expect(await advice(9.4, 94.9)).to.deep.equal([]);
    expect(await advice(6, 8, 10, 12, 14)).to.deep.equal([]);
  });

  it('says that nobody is on the map where no actor has a place', async () => {
    const codes = async (...actors: object[]) => {
      const feed = JSON.stringify({ version: '1.0', actors });
      return (await examined({ 'feed.json': feed })).advice.map(({ code }) => code);
    };
    const [none, placed] = [{ id: 'a' }, { id: 'b', position: { lat: 51.3, lon: 9.4 } }].map(
      (actor) => ({ ...actor, name: 'A' }),
    );
    const some = [1, 2, 3, 4].map((n) => ({ ...none, id: `a${n}` }));
    expect(await codes(...some)).to.deep.equal(['place-none']);
    expect(await codes(...some, placed!)).to.deep.equal([]);
    expect(await codes(none!)).to.deep.equal([]);
  });

  it('finds sections below the top level', async () => {
    const feed = JSON.stringify({ version: '1.0', data: { actors: [] } });
    const { advice } = await examined({ 'feed.json': feed });
    expect(advice[0]?.message.de).to.include('actors steht in „data“');
  });

  it('rare slips do not hide behind a thousand others', async () => {
    const actors: object[] = Array.from({ length: 1500 }, (_, n) => ({
      id: n,
      name: 'A',
      url: 'www.a.de',
    }));
    actors.push({ id: 'x', name: 'X', phone: 'keins' }, { id: 'y' });
    const { issues } = await examined({ 'feed.json': JSON.stringify({ version: '1.0', actors }) });
    const last = issues.slice(-3).map(({ code }) => code);
    expect(last).to.deep.equal(['phone', 'missing', 'more']);
    expect(issues).to.have.length(1003);
    expect(issues.at(-1)?.message.de).to.include('500 weitere');
    expect(digest(issues).told.map(({ code }) => code)).to.include.members(['phone', 'missing']);
    const one = await examined({
      'feed.json': JSON.stringify({ version: '1.0', actors: actors.slice(0, 1001) }),
    });
    expect(one.issues.at(-1)?.message.de).to.include('1 weiterer Hinweis,');
    expect(one.issues.at(-1)?.message.en).to.include('is 1 more issue that is');
  });
});
