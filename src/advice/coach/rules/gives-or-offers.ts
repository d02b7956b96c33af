import { asks, offers } from '../letter/observations.ts'
import { missingLast, type Rule } from './rule.ts'

/** It asks, and gives nothing back though something might be there to give (R131). */
export const givesOrOffers: Rule = {
  id: 'gives_or_offers',
  weight: 0.5,
  find(reading, facts) {
    if (!asks(reading) || offers(reading)) return []
    const known = facts.offers?.[0]
    return [
      missingLast(this, reading, {
        why: 'The letter asks and gives nothing.',
        hears: 'What is in it for us both?',
        instead: known === undefined ? 'Is there something small you could give first?' : `You could offer: ${known}.`,
      }),
    ]
  },
}
