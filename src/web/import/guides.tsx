import type { ReactNode } from 'react'

interface Guide {
  readonly title: string
  readonly how: ReactNode
  readonly holds: string
  readonly holdsNot: string
}

/** R24: how to get each file, what it holds and what it does not. */
const GUIDES: readonly Guide[] = [
  {
    title: 'LinkedIn',
    how: 'On a computer: Me, Settings & Privacy, Data privacy, Get a copy of your data, the larger download. A link comes by mail within a day. Bring the zip as it is.',
    holds: 'your connections, messages, invitations and recommendations',
    holdsNot: 'most email addresses, phone numbers, and how you met',
  },
  {
    title: 'Google Contacts',
    how: 'Open contacts.google.com, choose Export, then Google CSV. Bring contacts.csv without opening it in a spreadsheet, which changes numbers.',
    holds: 'names, addresses, numbers, birthdays, notes and labels',
    holdsNot: 'when you last talked',
  },
  {
    title: 'Facebook',
    how: 'Settings, Accounts Centre, Your information and permissions, Export your information, in the format JSON. Bring the zip as it is; chats that were encrypted come as a zip of their own.',
    holds: 'the names of your friends and since when, and what you wrote each other',
    holdsNot: 'any way to reach them',
  },
  {
    title: 'A phone, or any address book',
    how: 'iPhone: Contacts, Lists, hold a list, Export. Android: Contacts, Organise, Export to file. Both give a vCard, a file that ends in .vcf. Mac: Contacts, File, Export, Contacts Archive, with photos.',
    holds: 'all that the address book knows, birthdays without a year included',
    holdsNot: 'calls and messages',
  },
  {
    title: 'Outlook',
    how: 'Outlook for Windows: File, Open & Export, Import/Export, Export to a file, Comma Separated Values, Contacts. On the web: People, Manage contacts, Export.',
    holds: 'names, addresses, numbers, birthdays, notes and categories',
    holdsNot: 'letters and appointments',
  },
  {
    title: 'Mail',
    how: 'Gmail: takeout.google.com, only Mail. Thunderbird and Apple Mail: export a folder as mbox, or drop the Maildir folder.',
    holds: 'who wrote to whom and when, subject lines, letters that came back, signatures',
    holdsNot: 'what letters say, unless you switch that on in Settings',
  },
  {
    title: 'WhatsApp',
    how: 'Open the chat, its name or the three dots, Export chat, without media. One file a chat; bring several at once.',
    holds: 'when you wrote each other, and what was written',
    holdsNot: 'numbers of people whom you saved under a name',
  },
  {
    title: 'A calendar',
    how: 'Google Calendar: Settings, Import & export, Export. Apple Calendar: File, Export. Both give .ics files, perhaps in a zip.',
    holds: 'meetings that took place, and with whom',
    holdsNot: 'what was said',
  },
  {
    title: 'Monica',
    how: 'Settings, Export, JSON. The SQL export is read as well, without photos.',
    holds: 'people, what happened, reminders, who is related to whom, photos',
    holdsNot: 'documents and debts',
  },
  {
    title: 'Your own table',
    how: 'Save the sheet as CSV and bring it. You say once what each column holds; the next one like it asks nothing.',
    holds: 'whatever you wrote down',
    holdsNot: 'formulas and colours',
  },
]

export function Guides() {
  return (
    <section aria-labelledby="guides-title" className="guides">
      <h2 className="section-title" id="guides-title">
        Where to get a file
      </h2>
      {GUIDES.map(({ title, how, holds, holdsNot }) => (
        <div className="guide" key={title}>
          <h3>{title}</h3>
          <p>
            {how}{' '}
            <span className="quiet">
              It holds {holds}. It does not hold {holdsNot}.
            </span>
          </p>
        </div>
      ))}
    </section>
  )
}
