/** Parts that several kinds of letter have. */
export const recurring = {
  silence: (span: string): string =>
    `It has been ${span} since our last word, and I am sorry that I let it grow so long.`,
  silenceHint: 'One line for the silence, without reasons, and go on.',
  theirLife: (name: string): string => `What do you really want to know of ${name}?`,
  theirLifeHint: 'One question that only this person can answer, and whose answer you would like to hear.',
  sharedWork: (organisation: string, years: string): string => `We worked together at ${organisation}${years}.`,
  memory: (name: string): string => `One thing that you truly remember of ${name}, in a sentence.`,
  offer: (offer: string): string => `If it is of use to you, here is something from me: ${offer}.`,
  offerHint: 'Something to give, with nothing wanted for it. Change it to what fits.',
  noOffer: (name: string): string => `No offer of yours is stored. Is there something small that ${name} could use?`,
  noOfferHint: 'No offer of yours is stored yet. Note what you can give, and letters will know it.',
  noAnswer: 'You do not need to answer this.',
  noAnswerHint: 'A letter that wants nothing back is easy to be glad of.',
}
