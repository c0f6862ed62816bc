// One import brings all four tags, just as a city's page loads them.
import '../src/all.js';
