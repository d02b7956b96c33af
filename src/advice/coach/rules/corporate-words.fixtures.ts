import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    'My position has been eliminated as of June.',
    'Due to a restructuring I am now between roles.',
    'A change of management took place and several posts were affected.',
    'I am keen to pursue new opportunities going forward.',
    'My role was made redundant following a reorganisation.',
    'The department has been dissolved in a reduction in force.',
    'My tenure at the firm has come to an end.',
    'Meine Stelle wurde im Zuge einer Umstrukturierung gestrichen.',
  ],
  quiet: [
    'I lost my job in May.',
    'They closed our shop and I went home with two boxes.',
    'I was fired, and I deserved half of it.',
    'I quit because of the nights.',
    'My boss left and I did not get on with the next one.',
    'There is less work here than last year.',
    'I am looking for a job again.',
    'Ich habe im Mai meine Arbeit verloren.',
  ],
}
