import { at, type Rule } from './rule.ts'

/** The first word to somebody is an ask (R66, R144). */
export const firstContactAsks: Rule = {
  id: 'first_contact_asks',
  weight: 3,
  find(reading, facts) {
    const ask = reading.sentences.find((sentence) => sentence.asks || sentence.signs.has('self-offer'))
    if (ask === undefined || facts.everExchanged !== false) return []
    return [
      at(this, ask, {
        why: 'You have never exchanged a word, and this asks for something.',
        hears: 'A stranger wants my time.',
        instead: 'Let the first letter only say why them, and ask one question that they would enjoy answering.',
      }),
    ]
  },
}
