import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeZip } from '../../import/zip/write-zip';
import { anyClaimSet } from '../foreign/testing/any-claim-set';
import { READ_TIME, readBack, saidBy, soundProject, toWrite } from '../foreign/testing/read-back';
import { readRefiQda } from './read-refi-qda';
import { writeRefiQda } from './write-refi-qda';

const ADA = '11111111-1111-4111-8111-111111111111';
const BEN = '22222222-2222-4222-8222-222222222222';

interface Made {
  readonly text?: string;
  readonly selections?: string;
  readonly rest?: string;
  readonly head?: string;
  readonly qde?: string;
  readonly folder?: string;
  readonly path?: string;
}

/** A project of one source, as other programs would write it. */
const project = ({
  text = 'Peace is near. War is far.',
  selections = '',
  rest = '',
  head = '',
  ...names
}: Made) => {
  const { qde = 'project.qde', folder = 'Sources', path = 'internal://s1.txt' } = names;
  const xml = `<?xml version="1.0" encoding="utf-8"?>${head}
<Project name="P" xmlns="urn:QDA-XML:project:1.0" creatingUserGUID="{${ADA.toUpperCase()}}">
  <Users><User guid="${ADA}" name="Ada"/><User guid="${BEN}" name="Ben"/></Users>
  <CodeBook><Codes>
    <Code guid="c1" name="Claim" isCodable="true"/>
    <Code guid="c2" name="Premise" isCodable="true"><Code guid="c3" name="Sub" isCodable="true"/></Code>
    <Code guid="c4" name="Other" isCodable="true"><Code guid="c5" name="Sub" isCodable="true"/></Code>
  </Codes></CodeBook>
  <Sources><TextSource guid="s1" name="Paper" plainTextPath="${path}">${selections}</TextSource></Sources>
  ${rest}
</Project>`;
  const encode = (words: string) => new TextEncoder().encode(words);
  const bytes = writeZip([
    { name: qde, bytes: encode(xml) },
    { name: `${folder}/s1.txt`, bytes: encode(text) },
  ]);
  return { files: [{ name: 'p.qdpx', bytes }], paper: null };
};

const coding = (code: string, user = ADA, note = '') =>
  `<Coding guid="k-${code}-${user}" creatingUser="${user}"><CodeRef targetGUID="${code}"/>${note}</Coding>`;

const selection = (guid: string, start: number, end: number, name: string, codings = coding('c1')) =>
  `<PlainTextSelection guid="${guid}" startPosition="${start}" endPosition="${end}" name="${name}">${codings}</PlainTextSelection>`;

const wordsIn = (made: Made) => {
  const { papers, sets } = soundProject(readRefiQda(project(made)));
  return sets.flatMap(({ annotations }) =>
    annotations.map(({ ranges }) => ranges.map(({ from, to }) => papers[0]?.text.slice(from, to)).join('|')),
  );
};

const faultOf = (made: Made) => {
  const read = readRefiQda(project(made));
  return read.kind === 'fault' ? read.fault : null;
};

describe('a project of another program', () => {
  test('has a set for each person, with what they coded and noted', () => {
    const both = `${coding('c1')}${coding('c2', BEN, '<NoteRef targetGUID="n1"/>')}`;
    const rest = '<Notes><Note guid="n1"><PlainTextContent>Why?</PlainTextContent></Note></Notes>';
    const { sets } = soundProject(
      readRefiQda(project({ selections: selection('a', 0, 5, 'Peace', both), rest })),
    );
    expect(sets).toEqual([
      expect.objectContaining({
        analyst: { id: ADA, name: 'Ada' },
        annotations: [expect.objectContaining({ labels: ['Claim'], note: '', ranges: [{ from: 0, to: 5 }] })],
      }),
      expect.objectContaining({
        analyst: { id: BEN, name: 'Ben' },
        annotations: [expect.objectContaining({ labels: ['Premise'], note: 'Why?' })],
      }),
    ]);
  });

  test('is found whatever the case of the names in it', () => {
    const selections = selection('a', 0, 5, 'Peace');
    expect(wordsIn({ selections, qde: 'Project.qde', folder: 'sources' })).toEqual(['Peace']);
  });

  test.each(['s1.txt', 'Sources/s1.txt', 'internal://Sources/s1.txt', 'internal:///S1.TXT'])(
    'has its text at %s too',
    (path) => {
      expect(wordsIn({ selections: selection('a', 0, 5, 'Peace'), path })).toEqual(['Peace']);
    },
  );

  test('whose text is elsewhere has its codings counted, and selections without any', () => {
    const selections = selection('a', 0, 5, 'Peace') + selection('b', 0, 5, 'Peace', '');
    for (const path of ['relative://s1.txt', 'file:///s1.txt', '../s1.txt', '']) {
      const { papers, losses } = soundProject(readRefiQda(project({ selections, path })));
      expect([papers, losses]).toEqual([
        [],
        [
          { reason: 'no-text-source', of: 'Claim', count: 1 },
          { reason: 'no-text-source', of: '', count: 1 },
        ],
      ]);
    }
  });

  test('names codes that share a name by their path', () => {
    const selections = selection('a', 0, 5, 'Peace', coding('c3') + coding('c5'));
    const { sets } = soundProject(readRefiQda(project({ selections })));
    expect(sets[0]?.annotations[0]?.labels).toEqual(['Premise / Sub', 'Other / Sub']);
  });

  test.each([
    ['exclusive ends', selection('a', 0, 5, 'Peace'), 'Peace is near. War is far.'],
    ['inclusive ends', selection('a', 0, 4, 'Peace'), 'Peace is near. War is far.'],
    ['line ends of two characters, counted as two', selection('a', 6, 11, 'Peace'), '1st.\r\nPeace'],
    ['line ends of two characters, counted as one', selection('a', 5, 10, 'Peace'), '1st.\r\nPeace'],
    ['line ends of one character, counted as two', selection('a', 6, 11, 'Peace'), '1st.\nPeace'],
    ['a byte order mark that counts', selection('a', 1, 6, 'Peace'), '\ufeffPeace is near.'],
    ['a byte order mark that does not count', selection('a', 0, 5, 'Peace'), '\ufeffPeace is near.'],
    ['code points', selection('a', 2, 7, 'Peace'), '😊 Peace'],
    ['UTF-16', selection('a', 3, 8, 'Peace'), '😊 Peace'],
    ['bytes', selection('a', 5, 10, 'Peace'), '😊 Peace'],
  ])('is read with %s', (_, selections, text) => {
    expect(wordsIn({ selections, text })).toEqual(['Peace']);
  });

  test('is refused when its words stand elsewhere whatever its offsets count', () => {
    expect(faultOf({ selections: selection('a', 3, 8, 'Peace') })).toEqual({
      kind: 'misfit',
      mark: 'a',
      said: 'Peace',
      found: 'ce is',
    });
  });

  test('may have names of its own for what it selects, and words cut short', () => {
    expect(wordsIn({ selections: selection('a', 0, 5, 'My first find') })).toEqual(['Peace']);
    expect(wordsIn({ selections: selection('a', 0, 14, 'Peace is…') })).toEqual(['Peace is near.']);
  });

  test('has relations where links lead between selections of one person, and others counted', () => {
    const selections =
      selection('a', 0, 5, 'Peace') +
      selection('b', 15, 18, 'War', coding('c2', BEN)) +
      selection('c', 15, 18, 'War', coding('c2'));
    const rest = `<Links><Link guid="l1" name="supports" originGUID="c" targetGUID="a"/>
      <Link guid="l2" name="sees" originGUID="b" targetGUID="a"/></Links>`;
    const { sets, losses } = soundProject(readRefiQda(project({ selections, rest })));
    expect(sets.map(({ relations }) => relations.map(({ label, from, to }) => [label, from, to]))).toEqual([
      [['supports', 'c', 'a']],
      [],
    ]);
    expect(losses).toEqual([{ reason: 'relation-without-end', of: 'sees', count: 1 }]);
  });

  test('is refused with a document type, and without a project', () => {
    expect(faultOf({ head: '<!DOCTYPE Project [<!ENTITY a "b">]>' })).toEqual({ kind: 'doctype' });
    expect(faultOf({ qde: 'other.xml' })).toEqual({ kind: 'missing-part', name: 'project.qde' });
  });
});

describe('a claim set as a project', () => {
  test('comes back as it was, but for the times of relations', () => {
    fc.assert(
      fc.property(anyClaimSet, (set) => {
        const { sets } = readBack(writeRefiQda(toWrite(set)), readRefiQda);
        const relations = set.relations.map((relation) => ({ ...relation, createdAt: READ_TIME }));
        expect(sets.map(saidBy)).toEqual([saidBy({ ...set, relations })]);
      }),
    );
  });

  test('says what is not in it', () => {
    fc.assert(
      fc.property(anyClaimSet, (set) => {
        const { losses } = writeRefiQda(toWrite(set));
        const times = { reason: 'times', of: 'relation', count: set.relations.length };
        expect(losses).toEqual(set.relations.length > 0 ? [times] : []);
      }),
    );
  });
});
