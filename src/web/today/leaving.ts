import { useEffect, useRef, useState } from 'react'

/** A little longer than the motion, so that nothing is cut off. */
const GONE_AFTER_MILLISECONDS = 190

export interface Staying<T> {
  readonly item: T
  readonly isLeaving: boolean
}

/** The items there are, with those that have just gone still in their old places. */
export function withLeaving<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (item: T) => string,
): readonly Staying<T>[] {
  const keys = new Set(now.map(keyOf))
  const merged: Staying<T>[] = now.map((item) => ({ item, isLeaving: false }))
  for (const [index, item] of before.entries()) {
    if (keys.has(keyOf(item))) continue
    const earlier = before.slice(0, index).findLast((one) => merged.some((stays) => keyOf(stays.item) === keyOf(one)))
    const place = earlier === undefined ? 0 : merged.findIndex((stays) => keyOf(stays.item) === keyOf(earlier)) + 1
    merged.splice(place, 0, { item, isLeaving: true })
  }
  return merged
}

/** Keeps what has gone on the page for the moment in which it leaves. */
export function useLeaving<T>(now: readonly T[], keyOf: (item: T) => string): readonly Staying<T>[] {
  const [shown, setShown] = useState(now)
  const latest = useRef(now)
  latest.current = now
  const keys = now.map(keyOf).join(' ')
  useEffect(() => {
    const timer = setTimeout(() => setShown(latest.current), GONE_AFTER_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [keys])
  return withLeaving(shown, now, keyOf)
}
