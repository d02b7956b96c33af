import { useSyncExternalStore } from 'react'
import { client, Refused } from '../client.ts'
import { queries } from '../data/reads.ts'
import { rememberStep, undo } from '../data/steps.ts'
import { csrf } from '../session.ts'
import { showToast } from '../ui/toast.tsx'
import { thisDay } from '../words/days.ts'
import { asTold, type Card, type KeptCard, readKept, withCard, withoutCard } from './kept-cards.ts'

const PLACE = 'tendril.cards-to-send'
const FIRST_WAIT_MILLISECONDS = 2000
const LONGEST_WAIT_MILLISECONDS = 30_000

/** The answers that trying again would not change. */
const FINAL = ['invalid', 'not-found', 'conflict']

let kept: readonly KeptCard[] = readKept(globalThis.localStorage?.getItem(PLACE) ?? null)
let isSending = false
let again: ReturnType<typeof setTimeout> | undefined
let wait = FIRST_WAIT_MILLISECONDS
const listeners = new Set<() => void>()

/** R16: kept in this browser first, then sent until the book says that it has it. */
export function writeDown(card: Card): void {
  change((now) => withCard(now, card))
  void sendKept()
}

/** Once more, as the owner left it or changed it. */
export function sendAgain(card: KeptCard): void {
  const { problem: _before, ...rest } = card
  writeDown(rest)
}

export function dropKept(id: string): void {
  change((now) => withoutCard(now, id))
}

/** The cards that the book has not acknowledged. */
export function useKeptCards(): readonly KeptCard[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => kept,
  )
}

/** Sends what was kept, now and whenever the network comes back; answers how to stop. */
export function keepSending(): () => void {
  const send = (): void => void sendKept()
  const readAgain = (event: StorageEvent): void => {
    if (event.key === PLACE) take(readKept(event.newValue))
  }
  window.addEventListener('online', send)
  window.addEventListener('storage', readAgain)
  document.addEventListener('visibilitychange', send)
  send()
  return () => {
    window.removeEventListener('online', send)
    window.removeEventListener('storage', readAgain)
    document.removeEventListener('visibilitychange', send)
    clearTimeout(again)
  }
}

/** One after the other. A card leaves only when the book has answered; the same id makes a second try harmless. */
async function sendKept(): Promise<void> {
  if (isSending) return
  isSending = true
  clearTimeout(again)
  try {
    for (let next = nextToSend(); next !== undefined; next = nextToSend()) {
      if (await send(next)) continue
      again = setTimeout(() => void sendKept(), wait)
      wait = Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS)
      return
    }
    wait = FIRST_WAIT_MILLISECONDS
  } finally {
    isSending = false
  }
}

function nextToSend(): KeptCard | undefined {
  return csrf() === undefined ? undefined : kept.find(({ problem }) => problem === undefined)
}

/** Answers false when nobody answered, so that it is tried again later. */
async function send(card: KeptCard): Promise<boolean> {
  try {
    const { step } = await client('capture-card', asTold(card, thisDay(new Date())))
    dropKept(card.id)
    if (step !== undefined) rememberStep(step)
    showToast({
      words: `${card.name} is written down.`,
      ...(step === undefined ? {} : { undo: () => void undo(step) }),
    })
    void queries.invalidateQueries()
    return true
  } catch (error) {
    if (!(error instanceof Refused) || !FINAL.includes(error.code)) return false
    change((now) => withCard(now, { ...card, problem: error.message }))
    return true
  }
}

/** Another window may have sent some meanwhile, so what is kept is read anew before it changes. */
function change(how: (now: readonly KeptCard[]) => readonly KeptCard[]): void {
  try {
    const next = how(readKept(localStorage.getItem(PLACE)))
    if (next.length === 0) localStorage.removeItem(PLACE)
    else localStorage.setItem(PLACE, JSON.stringify(next))
    take(next)
  } catch {
    // A browser that keeps nothing still holds them as long as the window is open.
    take(how(kept))
  }
}

function take(next: readonly KeptCard[]): void {
  kept = next
  for (const listener of listeners) listener()
}
