/** Our own outlines on a 20 by 20 grid, drawn 1.5 wide. Only beside words, or with a label on what holds them. */
const outlines = {
  add: 'M10 4v12M4 10h12',
  alert: 'M10 3.2 17.5 16.5h-15ZM10 8.2v3.6M10 14.2v.1',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  calendar: 'M3.5 5h13v11.5h-13ZM3.5 8.5h13M7 3v3.5M13 3v3.5',
  call: 'M6.8 3.5 8.3 7 6.5 8.4a9.5 9.5 0 0 0 5.1 5.1L13 11.7l3.5 1.5v2.6c0 .6-.5 1-1.1 1A12.4 12.4 0 0 1 3.2 4.6c0-.6.4-1.1 1-1.1Z',
  check: 'm4 10.5 4 4 8-9',
  chevron: 'm5.5 8 4.5 4.5L14.5 8',
  close: 'm5 5 10 10M15 5 5 15',
  email: 'M3 5h14v10H3Zm0 .7 7 5.3 7-5.3',
  forward: 'm8 4.5 5.5 5.5L8 15.5',
  import: 'M10 3v9m-3.5-3.2L10 12.3l3.5-3.5M3.5 13v3.5h13V13',
  keys: 'M3 5.5h14v9H3ZM6 8.7h.01M8.7 8.7h.01M11.3 8.7h.01M14 8.7h.01M7 11.8h6',
  later: 'M10 3.2a6.8 6.8 0 1 0 0 13.6 6.8 6.8 0 0 0 0-13.6ZM10 6.5V10l2.5 2',
  letter: 'M5 3h7l3 3v11H5ZM7.5 8.5h5M7.5 11h5M7.5 13.5h3',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.5-2.5A3 3 0 0 0 11 4.7l-1 1M11.5 8.5a3 3 0 0 0-4.3 0L4.7 11A3 3 0 0 0 9 15.3l1-1',
  log: 'M4 16h12M5.5 12.8 13.4 5a1.6 1.6 0 0 1 2.2 2.2l-7.9 7.9L5 15.5Z',
  meet: 'M4 8h9v4.5A3.5 3.5 0 0 1 9.5 16h-2A3.5 3.5 0 0 1 4 12.5ZM13 9h1a2 2 0 0 1 0 4h-1M7 3v2.2M10 3v2.2',
  message: 'M3.5 4.5h13v9H9L5.5 16.5v-3h-2Z',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  organisation: 'M4 17V4h8v13M12 8.5h4V17M2.5 17h15M6.5 7h3M6.5 10h3M6.5 13h3',
  people:
    'M7.5 10a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.5 16c.3-2.7 2.3-4.3 5-4.3s4.7 1.6 5 4.3M12.6 4.7a2.6 2.6 0 0 1 0 5M14.3 12c1.8.6 3 2 3.2 4',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l3.5 3.5',
  settings:
    'M3 6.5h7M14 6.5h3M3 13.5h3M10 13.5h7M12 4.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM8 11.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  today:
    'M10 17V9.5M10 9.5c0-3.5 2.3-5.7 6.5-6-.2 4.2-2.5 6.3-6.5 6ZM10 12.8c-3 .2-5-1.3-5.5-4.5 3.5-.2 5.5 1.4 5.5 4.5Z',
  undo: 'M7 5 3.5 8.5 7 12M4 8.5h7.5a4.5 4.5 0 0 1 0 9H8',
  week: 'M6.5 10.5C5 8 5.2 5.4 7 3.2c1.9 1.4 2.6 3.3 2.2 5.6M9.6 17c-.4-4.7.8-8.3 4.9-10.6 1.7 2.7 1 6-2 7.6M9.6 17c-.2-2.8-1.6-5-4.9-6-.9 2.5.2 4.6 2.6 5.6',
  video: 'M3 5.5h10v9H3ZM13 9l4-2.5v7L13 11Z',
} as const

export type IconName = keyof typeof outlines

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={name === 'more' ? 2.5 : 1.5}
      viewBox="0 0 20 20"
      width={size}
    >
      <path d={outlines[name]} />
    </svg>
  )
}
