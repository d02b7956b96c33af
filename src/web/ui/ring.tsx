import './ring.css'

const RADIUS = 18
const AROUND = 2 * Math.PI * RADIUS

/** A thin ring that fills as something is done. Says nothing aloud: put the words beside it. */
export function Ring({ done, size = 30 }: { readonly done: number; readonly size?: number }) {
  const part = Math.min(1, Math.max(0, done))
  return (
    <svg aria-hidden="true" className="ring" height={size} viewBox="0 0 40 40" width={size}>
      <circle cx="20" cy="20" r={RADIUS} />
      {part === 0 ? null : (
        <circle className="ring-done" cx="20" cy="20" r={RADIUS} strokeDasharray={AROUND} strokeDashoffset={AROUND * (1 - part)} />
      )}
    </svg>
  )
}
