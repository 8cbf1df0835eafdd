import { expect, test } from 'vitest';
import { describeBridgeFault } from './describe-bridge-fault';
import { describeLoss } from './describe-loss';

test('what is wrong with a file of another program is said with its name and its place', () => {
  const say = (fault: Parameters<typeof describeBridgeFault>[1]) => describeBridgeFault('x.qdpx', fault);
  expect(say({ kind: 'misfit', mark: 'T1', said: 'Peace', found: 'eace ' })).toBe(
    'The offsets of “x.qdpx” do not fit its text, whatever they count: T1 should say “Peace” and says “eace ”.',
  );
  expect(say({ kind: 'misfit', mark: 'T1', said: null, found: null })).toContain('T1 lies beyond it');
  expect(say({ kind: 'doctype' })).toContain('the line that begins with <!DOCTYPE.');
  expect(say({ kind: 'missing-part', name: 'project.qde' })).toBe(
    '“x.qdpx” is not complete: there is no project.qde in it.',
  );
  expect(say({ kind: 'shape', fault: { path: 'nodes[0]', problem: { kind: 'blank' } } })).toContain(
    'nodes[0]',
  );
  expect(say({ kind: 'zip', fault: { kind: 'zip-bomb', cap: 'bytes' } })).toContain('x.qdpx');
});

test('a loss is said with how many, and of what where there is something to name', () => {
  expect(describeLoss({ reason: 'unknown-relation', of: 'explains', count: 3 })).toBe(
    '3 relations of kinds that stand for none (explains)',
  );
  expect(describeLoss({ reason: 'dismissals', of: '', count: 1 })).toBe('1 dismissed finding');
});
