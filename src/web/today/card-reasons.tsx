import type { CardView } from '#actions/views.ts'

const list = new Intl.ListFormat('en', { type: 'disjunction' })

/** Why now, and what makes it easy: a link to give, ways that cost nothing, a soft word where it was often lately. */
export function CardReasons({ card }: { readonly card: CardView }) {
  const { because, link, notice, ways } = card
  return (
    <>
      <ul className="plan-card-because">
        {because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {ways.length === 0 ? null : <li>Easy ways: {list.format(ways)}.</li>}
      </ul>
      {link === undefined ? null : (
        <p className="plan-card-link">
          <a href={link.href} rel="noreferrer" target="_blank">
            Open {link.label}
          </a>
        </p>
      )}
      {notice === undefined ? null : <p className="plan-card-notice">{notice}</p>}
    </>
  )
}
