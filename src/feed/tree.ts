import { isObject, type Item, type Section } from './reading.js';

/** Levels of a tree, at most. */
const LEVELS = 32;

/** Who walks up a tree must arrive: no unknown record above, no circle, no endless stairs. */
// @__NO_SIDE_EFFECTS__
export const straighten =
  (field: string): Section['finish'] =>
  (records, raw, reading) => {
    for (const [id, record] of records) {
      const wrong = fault(record, field, records);
      if (!wrong) continue;
      const index = raw.findIndex((given) => isObject(given) && String(given.id).trim() === id);
      reading.path.splice(1, Infinity, index, field);
      reading.lose(wrong, record[field], { section: String(reading.path[0]) });
      records.set(id, Object.freeze({ ...record, [field]: undefined }));
    }
  };

function fault(record: Item, field: string, records: ReadonlyMap<string, Item>) {
  let up: Item | undefined = record;
  for (let level = 0; level < LEVELS; level++) {
    const above: unknown = up[field];
    if (above === undefined) return undefined;
    up = records.get(above as string);
    if (up === undefined) return level ? undefined : 'unknown-id';
    if (up === record) return 'circle';
  }
  return 'circle';
}
