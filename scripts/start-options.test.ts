import { expect, test } from 'vitest';
import { parseStartOptions } from './start-options.mjs';

const plain = { kind: 'run', browser: false, open: true, port: 41739, renderer: null };

test.each([
  [[], plain],
  [['--browser'], { ...plain, browser: true }],
  [['--port', '8080'], { ...plain, port: 8080 }],
  [['--port=65535', '--browser'], { ...plain, port: 65_535, browser: true }],
  [['--no-open'], { ...plain, browser: true, open: false }],
  [['--renderer', 'built'], { ...plain, browser: true, renderer: 'built' }],
  [['--help', '--port', 'x'], { kind: 'help' }],
])('%j is understood', (args, options) => {
  expect(parseStartOptions(args)).toEqual(options);
});

test.each([
  [['--fast'], "Unknown option '--fast'"],
  [['-b'], "Unknown option '-b'"],
  [['paper.md'], "Unexpected argument 'paper.md'"],
  [['--port'], "Option '--port <value>' argument missing"],
  [['--port', '--browser'], "Option '--port' argument is ambiguous"],
  [['--port', '0'], "'0' is no port (1 to 65535)"],
  [['--port', '65536'], "'65536' is no port (1 to 65535)"],
  [['--port', '80a'], "'80a' is no port (1 to 65535)"],
  [['--port='], "'' is no port (1 to 65535)"],
])('%j is refused with a reason', (args, reason) => {
  expect(parseStartOptions(args)).toEqual({ kind: 'fault', reason });
});
