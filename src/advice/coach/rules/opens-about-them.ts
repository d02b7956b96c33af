import { isQuiet } from '../facts.ts'
import { openingAboutMe } from '../letter/observations.ts'
import { at, type Rule } from './rule.ts'

/** After a silence the first sentence is the writer's own news (R146). */
export const opensAboutThem: Rule = {
  id: 'opens_about_them',
  weight: 1,
  find(reading, facts) {
    const first = openingAboutMe(reading)
    if (first === undefined || !isQuiet(facts)) return []
    return [
      at(this, first, {
        why: 'After a silence the letter opens with you.',
        hears: 'This is about them, not about me.',
        instead: 'Open with them: what you remember, or what you want to know. Your news can come after.',
      }),
    ]
  },
}
