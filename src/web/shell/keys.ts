import { useEffect, useRef, useSyncExternalStore } from 'react'

/** One key, or a short run of keys (`g t`), and what it does in words for the list behind `?`. */
export interface KeyAction {
  readonly keys: string
  readonly does: string
  readonly run: () => void
}

const SINGLE_KEYS_PLACE = 'tendril.single-keys'
const SECOND_KEY_WITHIN_MILLISECONDS = 1200

/** The newest first: what a screen says goes before what the shell says. */
let groups: readonly { readonly title: string; readonly actions: readonly KeyAction[] }[] = []
const listeners = new Set<() => void>()
let pressed: readonly string[] = []
let forgetPressed: ReturnType<typeof setTimeout> | undefined

/** Offers keys while the component is on the page. */
export function useKeys(title: string, actions: readonly KeyAction[]): void {
  const latest = useRef(actions)
  latest.current = actions
  const keys = actions.map((action) => action.keys).join(',')
  useEffect(() => {
    const group = {
      title,
      get actions() {
        return latest.current
      },
    }
    groups = [group, ...groups]
    tell()
    return () => {
      groups = groups.filter((other) => other !== group)
      tell()
    }
  }, [title, keys])
}

/** What can be pressed now, the nearest first. */
export function useKeyGroups() {
  return useSyncExternalStore(listen, () => groups)
}

/** Whether letters without Ctrl do something. Somebody who dictates, or shakes, can switch them off. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(SINGLE_KEYS_PLACE) !== 'off'
}

export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(SINGLE_KEYS_PLACE)
  else localStorage.setItem(SINGLE_KEYS_PLACE, 'off')
  tell()
}

export function useSingleKeysOn(): boolean {
  return useSyncExternalStore(listen, singleKeysOn)
}

/** The one listener for the page; the shell puts it on and takes it off. */
export function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn()) return
  if (belongsToAnother(event.target, event.key)) return
  const answer = matchKeys(
    groups.flatMap((group) => group.actions),
    [...pressed, event.key],
  )
  clearTimeout(forgetPressed)
  pressed = answer.waiting
  forgetPressed = setTimeout(() => {
    pressed = []
  }, SECOND_KEY_WITHIN_MILLISECONDS)
  if (answer.action === undefined) return
  event.preventDefault()
  answer.action.run()
}

interface Matched {
  readonly action: KeyAction | undefined
  /** Keys that may still become a run. */
  readonly waiting: readonly string[]
}

/** Finds what the keys pressed so far mean; a run that leads nowhere starts again with its last key. */
export function matchKeys(actions: readonly KeyAction[], keys: readonly string[]): Matched {
  const run = keys.join(' ')
  const action = actions.find((one) => one.keys === run)
  if (action !== undefined) return { action, waiting: [] }
  if (actions.some((one) => one.keys.startsWith(`${run} `))) return { action: undefined, waiting: keys }
  return keys.length > 1 ? matchKeys(actions, keys.slice(-1)) : { action: undefined, waiting: [] }
}

/** Typing stays typing, Enter on a button presses the button, and an open dialog keeps its keys. */
function belongsToAnother(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('input, textarea, select, [contenteditable="true"], dialog') !== null) return true
  return (key === 'Enter' || key === ' ') && target.closest('a, button, summary, [role="button"]') !== null
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
