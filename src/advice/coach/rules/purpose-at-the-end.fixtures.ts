import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    'How is your knee? The weather is fine here. The heron is back. Could you lend me the van?',
    "I hope the winter was mild. We had snow. The children are well. Please send me your editor's number.",
    'Your garden must be lovely. Mine is a mess. I had good tomatoes. By the way, are you hiring?',
    'The choir sang well. I liked the second song. You were missed. Can you put in a word for me with the board?',
    'The lake is frozen. We skated. It was cold. Would you review my thesis?',
    'I saw your sister. She looks well. Her boy is tall. I need a reference from you.',
    'The bakery closed. We miss it. The bread is worse now. Do you know anyone at the bank?',
    'Der See ist zu. Wir waren Eislaufen. Es war kalt. Könntest du mir 200 Euro leihen?',
  ],
  quiet: [
    'Could you lend me the van? How is your knee? The heron is back. We had snow.',
    'I write to ask for the van. The weather is fine. The heron is back. How is your knee?',
    'How is your knee? The heron is back. We had snow.',
    'How is your knee? The weather is fine here. The heron is back. Could you lend me the van? If you need it, that is fine.',
    'Could you lend me the van?',
    'The lake is frozen. We skated. It was cold. Here is the photo.',
    'The lake is frozen. Would you come skating? It is cold. There is soup.',
    'Der See ist zu. Wir waren Eislaufen. Es war kalt. Wie geht es dir?',
  ],
}
