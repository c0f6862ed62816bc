import type { Item, Section } from './reading.js';

/** Levels of a tree, at most. */
const LEVELS = 32;

/** Who walks up a tree must arrive: no unknown record above, no circle, no endless stairs. */
// @__NO_SIDE_EFFECTS__
export const straighten =
  (field: string): Section['finish'] =>
  (records, places, reading) => {
    let at = 0;
    for (const [id, record] of records) {
      const place = places[at++] ?? 0;
      const wrong = fault(record, field, records);
      if (!wrong) continue;
      reading.path.splice(1, Infinity, place, field);
      reading.lose(wrong, record[field], { section: String(reading.path[0]) });
      records.set(id, Object.freeze({ ...record, [field]: undefined }));
    }
  };

function fault(record: Item, field: string, records: ReadonlyMap<string, Item>) {
  const passed = new Set<Item>();
  let up = record;
  while (passed.size < LEVELS) {
    passed.add(up);
    const above = up[field];
    if (above === undefined) return undefined;
    const next = records.get(above as string);
    if (!next) return up === record ? 'unknown-id' : undefined;
    if (next === record) return 'circle';
    // A circle further up is for one of its own to leave.
    if (passed.has(next)) return undefined;
    up = next;
  }
  return 'circle';
}
