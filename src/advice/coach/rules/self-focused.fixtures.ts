import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    'I was promoted. I have a new car and I bought a flat. My boss loves me.',
    'I need a job. I have a degree and I can start at once. I am tired of my boss.',
    'I finished my book. I like it. My agent likes it too. I am on the radio on Sunday.',
    'I am writing because my contract ended. I want something in my field and I would move.',
    'I run every day now. I lost ten kilos and I feel great. My doctor is amazed.',
    'My firm grew. I hired six people. I have an office with a view and I travel a lot.',
    'I think I deserve more. I told my boss so. I am waiting. I will let people know.',
    'Ich bin befördert worden. Ich habe ein Haus gekauft und ich schreibe ein Buch. Mein Chef mag mich.',
  ],
  quiet: [
    'You were right about the roof, and your plan held.',
    'How is your knee? I thought of it on the stairs.',
    'I am sorry that I never wrote. I was ashamed of my part in it.',
    'Your garden, your bread and your songs: I miss none of them less than the others.',
    'Thank you for the plums.',
    'Would you like my ticket? I cannot go.',
    'I still use the knife you gave me on the ferry. I sharpened it today.',
    'Deine Pumpe läuft noch.',
  ],
}
