import { useCallback, useInsertionEffect, useRef } from 'react'

/** The same function at every drawing, doing what the newest does: lines that did not change are not drawn again. */
export function useSameFunction<Input extends readonly unknown[], Output>(
  run: (...input: Input) => Output,
): (...input: Input) => Output {
  const newest = useRef(run)
  useInsertionEffect(() => {
    newest.current = run
  })
  return useCallback((...input) => newest.current(...input), [])
}
