import './skeleton.css'

/** The place where words will be, still and without a shimmer. */
export function Skeleton({ lines = 3, label = 'Loading' }: { readonly lines?: number; readonly label?: string }) {
  return (
    <div aria-label={label} className="skeleton" role="img">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  )
}
