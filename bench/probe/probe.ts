/** Runs in the program's page before its own scripts and measures, from outside, what the program does. */
import { createMapProbe } from './map-probe';
import { createTagProbe } from './tag-probe';

Object.assign(window, { benchTag: createTagProbe(), benchMap: createMapProbe() });
