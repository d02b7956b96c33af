import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    'I hope this message finds you well.',
    'Just checking in to see how things are going.',
    'I am thrilled to announce that I am starting a new chapter.',
    'We should totally catch up some time.',
    'I look forward to hearing from you at your earliest convenience.',
    'Hi everyone, we have moved to a new office.',
    'I came across your profile and would love to connect.',
    'Ich hoffe, es geht Ihnen gut.',
  ],
  quiet: [
    'The heron is back at the weir, and I thought of your grandfather.',
    'Is the old ferry still running?',
    'You were right about the second bolt.',
    'I have kept your chair, come and get it when you like.',
    'The board said yes to the plan with the roof garden.',
    'Thank you for the jar of plums.',
    'My contract ended in May, and I am learning to bake.',
    'Das Boot liegt wieder im Wasser.',
  ],
}
