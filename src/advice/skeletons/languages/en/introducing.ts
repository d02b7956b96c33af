export const introductionRequest = {
  subject: 'Two people who should meet',
  know: 'I know somebody who',
  whoTheyAre: 'What do they do? Go on with the sentence, without the name: restores old clocks.',
  introduceHint: 'Enough to decide by, and nothing that tells who it is.',
  whyBoth: (name: string): string => `What would ${name} get out of it? One sentence.`,
  whyYouHint: 'What is in it for the one you ask.',
  mayI: 'Shall I introduce you? I would ask the other side too, and name nobody before both of you say yes.',
  nextStepHint: 'Both are asked, each alone.',
  makeNoEasy: 'If not, that is perfectly fine.',
  makeNoEasyHint: 'A no costs nothing here.',
}

export const introduction = {
  subject: (names: readonly string[]): string => names.join(' and '),
  bothSaidYes: 'You both said yes, so here you are.',
  introduceHint: 'Two lines on each, for the other to read.',
  who: (name: string, other: string): string => `What should ${other} know of ${name}? A line or two, with the name.`,
  whyBoth: 'What have they to say to each other? One sentence.',
  whyYouHint: 'The one reason to begin with.',
  step: 'The rest is between you two, in your own time.',
  nextStepHint: 'Step back. Ask after a few weeks how it went.',
  notAsked: 'Not both of them have said yes.',
  askFirst: 'Ask each of them alone, without naming the other. Introduce them when both said yes.',
}
