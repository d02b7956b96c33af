import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    'Could you introduce me to your editor?',
    'Please send me the list of suppliers.',
    'Do you know anyone who repairs clocks?',
    'Would you be willing to review the draft?',
    'May I ask you about the lease?',
    'I need your help with the move.',
    'Are you hiring at the moment?',
    '¿Podrías enviarme la lista?',
  ],
  quiet: [
    'Could I borrow the van? I can bring you firewood in return for the day.',
    'May I ask you about the lease? Here are the plans of the flat you wanted to see.',
    'Would you read two pages? I owe you a dinner already.',
    'Could you tell me the name of the surgeon? I put two tickets aside for you.',
    'Do you know a tailor? I kept a box of the old buttons for you.',
    'How is the garden?',
    'The plums are ripe, and I thought of your jam.',
    'Das Boot ist frei, wenn du magst.',
  ],
}
