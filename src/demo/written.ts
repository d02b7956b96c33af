import { Ask } from '#book/ask.ts'
import { addDays } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { Draft } from '#book/draft.ts'
import { Material } from '#book/material.ts'
import { MyNews } from '#book/my-news.ts'

/** A letter after a long silence, begun and left open, and a thank-you that wants one more line. */
export function draftsUntil(today: Day): Draft[] {
  return [
    {
      id: 'letter-to-henrik',
      personId: 'henrik',
      kind: 'reconnect',
      channel: 'letter',
      language: 'en',
      text: [
        'Dear Henrik,',
        'three years without a word from me is long, and I am sorry for it. You hired me on a walk around the harbour, and ' +
          'I still ask for one sentence less because of you.',
        'How is the yard? And does she still leak only where she should?',
      ].join('\n\n'),
      changedOn: addDays(today, -4),
    },
    {
      id: 'thanks-to-priya',
      personId: 'priya',
      kind: 'thank',
      channel: 'email',
      subject: 'Your comments on chapter two',
      language: 'en',
      text: 'Dear Priya,\n\nyour third comment turned the chapter around: it begins with the island now.',
      changedOn: addDays(today, -1),
    },
  ].map((draft) => Draft.parse(draft))
}

/** One that was answered, and one small one that is open. */
export function asksUntil(today: Day): Ask[] {
  return [
    {
      id: 'ask-ingrid',
      personId: 'ingrid',
      words: 'Could the tide gauge itself be drifting?',
      day: addDays(today, -77),
      state: 'answered',
      settledOn: addDays(today, -74),
      outcome: 'It drifts by two millimetres a year, and nobody had noticed.',
    },
    {
      id: 'ask-ana',
      personId: 'ana',
      words: 'One heron for the corner of the river map, small; no is fine.',
      day: addDays(today, -6),
    },
  ].map((ask) => Ask.parse(ask))
}

/** One that may be told to anybody, and a hard one for few. */
export function myNewsUntil(today: Day): MyNews[] {
  return [
    {
      id: 'second-year',
      words: 'The tide project goes into its second year, with one more colleague.',
      mood: 'good',
      day: addDays(today, -16),
      isPrivate: false,
      told: [
        { personId: 'signe', day: addDays(today, -15) },
        { personId: 'ada', day: addDays(today, -9) },
      ],
    },
    {
      id: 'dad',
      words: 'Dad has an operation on his heart next month. Signe and I take turns driving.',
      mood: 'hard',
      day: addDays(today, -3),
      isPrivate: true,
      told: [{ personId: 'signe', day: addDays(today, -1) }],
    },
  ].map((news) => MyNews.parse(news))
}

export function materialsUntil(today: Day): Material[] {
  return [
    {
      id: 'resume',
      kind: 'resume',
      name: 'Resume, two pages',
      edition: 'after the flood maps',
      updatedOn: addDays(today, -243),
      sent: [{ personId: 'ingrid', day: addDays(today, -233), edition: 'after the flood maps' }],
    },
    {
      id: 'profile',
      kind: 'profile',
      name: 'LinkedIn profile',
      url: 'https://www.linkedin.com/in/robin-lindqvist-demo',
      updatedOn: addDays(today, -62),
    },
    { id: 'bio', kind: 'bio', name: 'Three sentences for programmes', updatedOn: addDays(today, -120) },
  ].map((material) => Material.parse(material))
}
