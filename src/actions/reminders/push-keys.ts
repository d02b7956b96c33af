import { newPushKeys } from '#outside/web-push/send.ts'
import { keepSecret, readSecret } from '#storage/secrets.ts'
import type { Context } from '../action.ts'

const NAME = 'push keys'

export type PushKeys = ReturnType<typeof newPushKeys>

/** The keys by which push services know this book, made once: a new pair would silence every browser that said yes. */
export async function pushKeys({ storage, now }: Pick<Context, 'storage' | 'now'>): Promise<PushKeys> {
  const kept = await readSecret(storage, NAME)
  if (kept !== undefined) return JSON.parse(kept) as PushKeys
  const keys = newPushKeys()
  await keepSecret(storage, { name: NAME, value: JSON.stringify(keys), now: now() })
  return keys
}
