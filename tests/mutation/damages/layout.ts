import { type Damage, everywhere } from '../damage.ts'

/** What no page can show, which is found before any browser prints. */
export const layoutDamages: readonly Damage[] = [
  {
    rule: 'table/narrow',
    what: 'make a column of a table too narrow for its figures',
    isLaidOut: true,
    find: everywhere('2025/notice.yaml', /(?<=heading: 202[45]年.{2}, width: )2/gu, () => '0.3'),
  },
  {
    rule: 'first-page/no-text',
    what: 'write the whole text into the subject',
    isLaidOut: true,
    also: ['format/title'],
    find: everywhere('2025/request-beds.yaml', /(?<=\nsubject: ).*/gu, (subject) => subject.repeat(40)),
  },
  {
    rule: 'signature/no-room',
    what: 'write the note of a request out at length',
    isLaidOut: true,
    find: everywhere('2025/request-beds.yaml', /(?<=\nnote: ).*/gu, (note) =>
      Array.from({ length: 40 }, () => note).join('；'),
    ),
  },
  {
    rule: 'imprint/no-room',
    what: 'send copies to the same again and again',
    isLaidOut: true,
    also: ['format/addressees', 'format/copies'],
    find: everywhere('2025/notice.yaml', /(?<=\ncc: \[).*(?=\])/gu, (organ) =>
      Array.from({ length: 120 }, () => organ).join(', '),
    ),
  },
  {
    rule: 'picture/too-wide',
    what: 'ask for a picture wider than the page',
    isLaidOut: true,
    find: everywhere(
      '2021-2025/results.yaml',
      /\n( *)file: pictures\/.*/gu,
      (whole, indent) => `${whole}\n${indent}width: 300mm`,
    ),
  },
  {
    rule: 'breakdown/no-points',
    what: 'break down a document that has no tasks',
    isLaidOut: true,
    find: everywhere('2025/tasks.yaml', /(?<=\nof: ).*/gu, () => 'centre-rules'),
  },
]
