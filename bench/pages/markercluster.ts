import 'leaflet';
import 'leaflet.markercluster';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import { points, rows } from './peer.js';

/** What a webmaster would take instead: Leaflet with its best-known cluster plugin. */
// Both libraries meet on the page's global.
const { L } = window;
const map = L.map(document.querySelector<HTMLElement>('#map')!, { maxZoom: 19 });

window.bench = {
  async start(url) {
    const actors = await points(url);
    // The group joins the map before its markers: added to a loose group, they would cost the square of their number.
    map.fitBounds(L.latLngBounds(actors.map(({ position }) => [position.lat, position.lon])));
    const group = L.markerClusterGroup().addTo(map);
    group.addLayers(
      actors.map(({ name, position }) =>
        L.marker([position.lat, position.lon], { title: name }).bindPopup(name),
      ),
    );
    rows(actors);
  },
  ready: () => document.querySelector('.leaflet-marker-icon') !== null,
  complete: () => true,
  move: () => map.zoomIn(),
  place: () => `${map.getZoom()}`,
};
