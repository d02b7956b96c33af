import type { ActionInput, ActionOutput } from '#actions/index.ts'
import { useWrite } from '../data/writes.ts'
import { isOneOf, whoIn } from './placing.ts'

/** Gives the chosen a tag or a kind of tie, or takes it off them: one step. */
export function useTagging(onDone: () => void) {
  return useWrite('tag-people', { say: taggedInWords, onDone })
}

function taggedInWords(output: ActionOutput<'tag-people'>, input: ActionInput<'tag-people'>): string {
  if (output.changed === 0) return 'It was so already. Nothing changed.'
  const [who, are] = [whoIn(input.ids), isOneOf(input.ids)]
  const { addTags = [], removeTags = [], addKinds = [], removeKinds = [] } = input
  if (addTags.length > 0) return `${who} ${are} tagged “${addTags.join('”, “')}” now.`
  if (addKinds.length > 0) return `${who}: ${addKinds.join(', ')} from now on.`
  const taken = [...removeTags, ...removeKinds].join('”, “')
  return `“${taken}” is taken off ${who}.`
}
