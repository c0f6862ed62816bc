// The ES module file leaves the page's own `window.L` alone; the package's types describe it as well.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
