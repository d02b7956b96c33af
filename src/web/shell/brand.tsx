/** The mark: a leaf and a tendril that has found something to hold. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2.4"
      viewBox="0 0 32 32"
      width={size}
    >
      <path d="M16 29V14c0-5 3.2-8.6 7-8.6 2.9 0 4.8 2 4.8 4.4 0 2.2-1.7 3.9-3.7 3.9-1.6 0-2.8-1.1-2.8-2.5" />
      <path d="M16 21.5c-6.2 0-10.2-3-11.2-9 6.6-.3 11.2 3.2 11.2 9Z" />
    </svg>
  )
}
