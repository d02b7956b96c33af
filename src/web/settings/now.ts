import { useState } from 'react'

/** When the page came: moments are told from it. */
export function useNow(): Date {
  const [now] = useState(() => new Date())
  return now
}
