import type { Channel } from '#book/channel.ts'

/** How to begin a sentence that sends the owner to somebody: the verb of the button, and the words. */
export function reachOut(channel: Channel, name: string): { readonly verb: string; readonly words: string } {
  return WAYS[channel](name)
}

const WAYS: Readonly<Record<Channel, (name: string) => { readonly verb: string; readonly words: string }>> = {
  call: (name) => ({ verb: 'Call', words: `Call ${name}` }),
  email: (name) => ({ verb: 'Write', words: `Write ${name} an email` }),
  letter: (name) => ({ verb: 'Write', words: `Write ${name} a letter` }),
  meet: (name) => ({ verb: 'Meet', words: `Meet ${name}` }),
  message: (name) => ({ verb: 'Write', words: `Write to ${name}` }),
  video: (name) => ({ verb: 'Call', words: `Call ${name} by video` }),
}
