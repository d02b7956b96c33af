import type { Reminder } from '#outside/reminder.ts'

/** A morning's reminder as the owner would get it. */
export const MORNING: Reminder = {
  id: '2026-05-18/morning',
  day: '2026-05-18',
  title: 'Two people for today, about ten minutes',
  text: 'Write to Ada: you promised her the talk by today.\nAsk Bert how the move went.',
  html: '<p>Write to <b>Ada</b></p>',
  link: 'https://tendril.example.org/today',
  cards: [
    { title: 'Write to Ada', because: ['You promised her the talk by today'], minutes: 5 },
    {
      title: 'Ask Bert how the move went',
      because: ['He moved on Friday'],
      link: 'https://tendril.example.org/p/bert',
    },
  ],
}
