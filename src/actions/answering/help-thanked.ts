import type { Answering } from './answering.ts'
import { restPerson } from './rest-person.ts'

/** Done: the entry says thanks, which is what the plan looks for. Passed over: nobody is reminded of it for a while. */
export const helpThanked: Answering = {
  purposes: () => ['thanked'],
  notThisOne: (writer, { prompt, until }) => restPerson(writer, prompt.personId, until),
}
