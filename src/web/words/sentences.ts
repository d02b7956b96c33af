/** Words that may begin a sentence: `every month` becomes `Every month`. */
export function startSentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1)
}

/** Words that go on in a sentence: `Cares about bees` becomes `cares about bees`. */
export function withinSentence(words: string): string {
  return words.charAt(0).toLocaleLowerCase('en') + words.slice(1)
}

/** Words with a full stop, unless they end some way already. */
export function endSentence(words: string): string {
  return /[.!?…”]$/.test(words) ? words : `${words}.`
}
