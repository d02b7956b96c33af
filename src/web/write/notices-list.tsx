import type { Notice } from '#advice/guards/notice.ts'
import { Button } from '../ui/button.tsx'

interface NoticesProps {
  readonly notices: readonly Notice[]
  readonly onReconnect: (() => void) | undefined
}

/** What is worth knowing before this goes out. It explains, and stands in nobody's way. */
export function NoticesList({ notices, onReconnect }: NoticesProps) {
  if (notices.length === 0) return null
  const offersReconnect = notices.find(({ instead }) => instead?.kind === 'reconnect')?.guard
  return (
    <section aria-label="Worth knowing before it goes out" className="write-notices">
      {notices.map(({ guard, words, because, instead }) => (
        <div className="write-notice" key={guard}>
          <p className="write-notice-words">{words}</p>
          <p className="quiet">{because.join(' ')}</p>
          {instead === undefined ? null : <p>{instead.words}</p>}
          {guard === offersReconnect && onReconnect !== undefined ? (
            <Button onClick={onReconnect}>Reconnect first</Button>
          ) : null}
        </div>
      ))}
    </section>
  )
}
