import 'leaflet';
import Supercluster from 'supercluster';
import 'leaflet/dist/leaflet.css';
import { points, rows } from './peer.js';

/** Leaflet with the quickest cluster library, wired by hand. */
// Both libraries meet on the page's global.
const { L } = window;
const map = L.map(document.querySelector<HTMLElement>('#map')!, { maxZoom: 19 });
const layer = L.layerGroup().addTo(map);
let index: Supercluster | undefined;

function draw(): void {
  if (!index) return;
  const bounds = map.getBounds();
  layer.clearLayers();
  const box: [number, number, number, number] = [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ];
  for (const { geometry, properties } of index.getClusters(box, map.getZoom())) {
    const [lon, lat] = geometry.coordinates as [number, number];
    L.marker([lat, lon], { title: String(properties['point_count'] ?? properties['name']) }).addTo(
      layer,
    );
  }
}

window.bench = {
  async start(url) {
    const actors = await points(url);
    index = new Supercluster({ radius: 64, maxZoom: 16 });
    index.load(
      actors.map(({ name, position }) => ({
        type: 'Feature',
        properties: { name },
        geometry: { type: 'Point', coordinates: [position.lon, position.lat] },
      })),
    );
    map.fitBounds(L.latLngBounds(actors.map(({ position }) => [position.lat, position.lon])));
    draw();
    map.on('moveend', draw);
    rows(actors);
  },
  ready: () => document.querySelector('.leaflet-marker-icon') !== null,
  complete: () => true,
  move: () => map.zoomIn(),
  place: () => `${map.getZoom()}`,
};
