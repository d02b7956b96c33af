import { useSyncExternalStore } from 'react'

const wide = windowIs('(min-width: 1100px)')
const narrow = windowIs('(max-width: 719px)')

/** Whether there is room for a panel beside the column. */
export function useWideWindow(): boolean {
  return useSyncExternalStore(wide.listen, wide.is)
}

/** Whether there is room for one narrow column only, as on a phone. */
export function useNarrowWindow(): boolean {
  return useSyncExternalStore(narrow.listen, narrow.is)
}

function windowIs(query: string) {
  const media = typeof matchMedia === 'function' ? matchMedia(query) : undefined
  return {
    is: () => media?.matches ?? false,
    listen: (listener: () => void) => {
      media?.addEventListener('change', listener)
      return () => media?.removeEventListener('change', listener)
    },
  }
}
