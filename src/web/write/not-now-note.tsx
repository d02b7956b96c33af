import type { NotNow } from '#advice/skeletons/index.ts'

/** Why such a letter would do harm just now, and what would be better. The page below is empty, and the owner's. */
export function NotNowNote({ notNow }: { readonly notNow: NotNow }) {
  return (
    <div className="write-notice">
      <p className="write-notice-words">{notNow.because}</p>
      <p>{notNow.instead}</p>
    </div>
  )
}
