// One import brings all tags, just as a city's page loads them.
import '../src/all.js';
