import type { Content } from './zips.ts'

/** Each kind of file that may be a zip: what it is called, and something in it that is taken for what it should be. */
export const archives: readonly { readonly format: string; readonly name: string; readonly content: Content }[] = [
  {
    format: 'facebook',
    name: 'facebook-ada.zip',
    content: {
      name: 'connections/friends/your_friends.json',
      bytes: '{"friends_v2":[{"name":"Grace Hopper","timestamp":1600000000}]}',
    },
  },
  {
    format: 'icalendar',
    name: 'calendars.zip',
    content: {
      name: 'work.ics',
      bytes:
        'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260105T100000Z\r\nSUMMARY:Lunch\r\n' +
        'ATTENDEE;CN=Grace Hopper:mailto:grace@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    },
  },
  {
    format: 'linkedin',
    name: 'Complete_LinkedInDataExport.zip',
    content: {
      name: 'Connections.csv',
      bytes:
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
        'Grace,Hopper,https://www.linkedin.com/in/grace,,Navy,Admiral,01 Feb 2024\n',
    },
  },
  {
    format: 'mail',
    name: 'Maildir.zip',
    content: {
      name: 'Maildir/cur/1709550000.M0P1.host:2,S',
      bytes:
        'From: Grace Hopper <grace@example.org>\r\nTo: me@example.net\r\nMessage-ID: <1@x>\r\n' +
        'Date: Thu, 1 Jan 2026 10:00:00 +0000\r\nSubject: Lunch\r\n\r\nHello\r\n',
    },
  },
  {
    format: 'whatsapp',
    name: 'WhatsApp Chat - Grace.zip',
    content: { name: '_chat.txt', bytes: '[17/05/2024, 10:11:12] Grace: hi\n[18/05/2024, 10:11:12] Me: hello\n' },
  },
]
