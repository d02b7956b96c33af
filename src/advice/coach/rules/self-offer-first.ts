import { withSign } from '../letter/observations.ts'
import { at, type Rule } from './rule.ts'

/** Available, looking, can start on Monday, before any question about the reader (R148). */
export const selfOfferFirst: Rule = {
  id: 'self_offer_first',
  weight: 1.5,
  find(reading) {
    const offer = withSign(reading, 'self-offer')[0]
    if (offer === undefined) return []
    const asked = reading.sentences.find(({ questionAboutThem }) => questionAboutThem !== 'none')
    if (asked !== undefined && asked.start < offer.start) return []
    return [
      at(this, offer, {
        why: 'You offer yourself before you ask about them.',
        hears: 'I am being applied to.',
        instead: 'Ask about them first. That you are free can be told in one line after it, or in the next letter.',
      }),
    ]
  },
}
