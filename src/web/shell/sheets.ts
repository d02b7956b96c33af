/** The sheets that the shell can lay over any screen. */
export type Sheet = 'palette' | 'keys'

const listeners = new Set<(sheet: Sheet) => void>()

export function openSheet(sheet: Sheet): void {
  for (const listener of listeners) listener(sheet)
}

export function onSheet(listener: (sheet: Sheet) => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
