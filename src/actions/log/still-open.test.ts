import { expect, test } from 'vitest'
import { understandLine } from './understand.ts'

/** A Wednesday. */
const TODAY = '2026-05-20'
const LATER = '2026-05-27'

type Promised = [line: string, whose: 'mine' | 'invited' | 'theirs', words: string, day: string]

const PROMISES: Promised[] = [
  ['coffee with Ana, promised to send her the talk by Friday', 'mine', 'send her the talk by Friday', '2026-05-22'],
  ['promised to send her the talk by Friday', 'mine', 'send her the talk by Friday', '2026-05-22'],
  ['promised Ana the talk by Friday', 'mine', 'the talk by Friday', '2026-05-22'],
  ['coffee with Ana, I promised that I would write next week', 'mine', 'write next week', LATER],
  ['coffee with Ana, promised to write, by Friday', 'mine', 'write', '2026-05-22'],
  ['promised to call Ana tomorrow', 'mine', 'call Ana tomorrow', '2026-05-21'],
  ['promised Ana yesterday to send her the talk', 'mine', 'send her the talk', LATER],
  ['she invited me to call in six months', 'invited', 'call in six months', '2026-11-20'],
  ['they invited me to call in 6 months', 'invited', 'call in 6 months', '2026-11-20'],
  ['Ana invited me to her wedding in June', 'invited', 'her wedding in June', '2026-06-01'],
  ['met Ana, she asked me to send the slides on 12 March', 'invited', 'send the slides on 12 March', '2027-03-12'],
  ['met Ana, she said "call me in six months"', 'invited', 'call me in six months', '2026-11-20'],
  ['met Ana, she said I should call in March', 'invited', 'call in March', '2027-03-01'],
  ['he will send the paper', 'theirs', 'send the paper', LATER],
  ["lunch with Bo, he'll send the paper on Monday", 'theirs', 'send the paper on Monday', '2026-05-25'],
  ['Bo is going to introduce me to Kim', 'theirs', 'introduce me to Kim', LATER],
  ['Bo said he would lend me the drill', 'theirs', 'lend me the drill', LATER],
  ['coffee with Ana and Bo, Bo offered to introduce me to Kim', 'theirs', 'introduce me to Kim', LATER],
  ['Ana called and promised to send the paper', 'theirs', 'send the paper', LATER],
  ['coffee with Ana, he promised me the paper', 'theirs', 'the paper', LATER],
  ['coffee with Ana, will send her the slides tomorrow', 'mine', 'send her the slides tomorrow', '2026-05-21'],
  ["told Ana I'd bring the ladder on Saturday", 'mine', 'bring the ladder on Saturday', '2026-05-23'],
  ['dinner with Ana, we agreed to meet in March', 'mine', 'meet in March', '2027-03-01'],
  ['coffee with Ana, need to send her the talk', 'mine', 'send her the talk', LATER],
  ['owe Bert a call', 'mine', 'a call', LATER],
  ['he owes me a dinner', 'theirs', 'a dinner', LATER],
]

test.each(PROMISES)('R60: “%s” is a promise, %s, in its exact words', (line, whose, words, day) => {
  expect(understandLine(line, TODAY).promises).toMatchObject([{ whose, words, day }])
})

test.each([
  'coffee with Ana, he promised nothing',
  'coffee with Ana, promised nothing by Friday',
  'coffee with Ana, never promised to write',
  "coffee with Ana, didn't promise to write",
  'coffee with Ana, was promised a raise by Friday',
  'read The Promised Land with Ana',
  'coffee with Ana, she had promised to write',
  'coffee with Ana, promised myself to write more',
  'coffee with Ana, if she promised to write I would wait',
  'sent Ana the talk as promised',
  'sent Ana the talk I promised',
  'coffee with Ana, kept what I promised her',
  'coffee with Ana, she might send the paper',
  'coffee with Ana, hope she will send the paper',
  'coffee with Ana, will he send the paper?',
  'coffee with Ana, she will not send the paper',
  'coffee with Ana, she will move to Lisbon in June',
  'coffee with Ana, she will send her children to school',
  'coffee with Ana, he will call his mother on Sunday',
  'coffee with Will Smith',
  'coffee with Ana, she invited me to her party last week',
  'coffee with Ana, she was invited to speak in June',
  'coffee with Ana, she offered me the post',
  'coffee with Ana, agreed to disagree',
  'coffee with Ana, she told me to sleep more',
  'coffee with Ana, I must say she looks well',
  'wrote to Ana about the promise of spring',
  'her mother will be eighty in June',
])('R60: “%s” promises nothing', (line) => {
  expect(understandLine(line, TODAY).promises).toEqual([])
})

test.each([
  ['asked him about hangar prices', 'mine', 'about hangar prices'],
  ['coffee with Bo, asked him about hangar prices', 'mine', 'about hangar prices'],
  ['asked Bo whether he knows a welder', 'mine', 'whether he knows a welder'],
  ['asked Ana for her view of the tender', 'mine', 'for her view of the tender'],
  ['asked Bo when he is free next Friday', 'mine', 'when he is free next Friday'],
  ['emailed Bo: does the hangar have heating?', 'mine', 'does the hangar have heating?'],
  ['she asked whether I know a welder', 'theirs', 'whether I know a welder'],
  ['Ana asked me who repairs boats', 'theirs', 'who repairs boats'],
  ['met Ana, she wants to know if the loft is free', 'theirs', 'if the loft is free'],
  ['email from Jo: do you know a welder in Porto?', 'theirs', 'do you know a welder in Porto?'],
] as const)('R15: “%s” is an open question, %s', (line, whose, words) => {
  const { questions, day } = understandLine(line, TODAY)
  expect({ questions, day }).toMatchObject({ questions: [{ whose, words }], day: TODAY })
})

test.each([
  'coffee with Ana, asked about her mother',
  'coffee with Ana, she asked how I was doing',
  'coffee with Ana, asked how she is',
  'asked Ana for coffee',
  'asked Ana to dance',
  'coffee with Ana, asked for the bill',
  'asked Bo about visas, he said to wait for June',
  'coffee with Ana, she asked whether I know a welder, I told her of Kim',
  'coffee with Ana, never asked about the tender',
  'how are you, Ana?',
])('R15: “%s” leaves no question open', (line) => {
  expect(understandLine(line, TODAY).questions).toEqual([])
})

test('R60, R15: one line may hold several, each to whom it belongs', () => {
  const line = 'coffee with Ana and Bo, promised Bo to send the talk by Friday and she invited me to call in six months'
  expect(understandLine(line, TODAY)).toMatchObject({
    names: ['Ana', 'Bo'],
    kind: 'met',
    promises: [
      { whose: 'mine', words: 'send the talk by Friday', who: 'Bo', day: '2026-05-22', daySaid: true },
      { whose: 'invited', words: 'call in six months', who: undefined, day: '2026-11-20' },
    ],
  })
})

test('R60: “in six months” counts from the day on which it was said, and no day is proposed that is past', () => {
  const dayOf = (line: string) => understandLine(line, TODAY).promises.map(({ day }) => day)
  expect(dayOf('coffee with Ana on 3 May, she invited me to call in six months')).toEqual(['2026-11-03'])
  expect(dayOf('coffee with Ana 2 weeks ago, promised to send the book by Friday')).toEqual(['2026-05-22'])
})

test.each([
  'reach out to Sam',
  'need to write to Sam by Friday',
  '[ ] call sam next week',
  '- [ ] reach out to Sam',
  "I'll send Sam the talk on Monday",
  'will call Sam tomorrow',
  'owe Sam a call',
  'Sam will send the paper',
])('T15: “%s” is still to be done: nothing has happened', (line) => {
  const { happened, promises, names } = understandLine(line, TODAY)
  expect({ happened, promises: promises.length, names: names.map((name) => name.toLowerCase()) }).toEqual({
    happened: false,
    promises: 1,
    names: ['sam'],
  })
})

test.each([
  ['call with Bert for 30 minutes', 30, undefined],
  ['call with Bert, minutes: 30', 30, undefined],
  ['a 45-minute call with Bert', 45, undefined],
  ['lunch with Bert, an hour and a half', 90, undefined],
  ['call with Bert (45min), he saved me 2 hours', 45, 120],
  ['coffee with Bert, his script saved the whole team 1.5 hours', undefined, 90],
  ['coffee with Bert, he was 30 minutes late', undefined, undefined],
  ['coffee with Bert, meeting again in an hour', undefined, undefined],
  ['coffee with Bert, he saved me two days', undefined, undefined],
  ['coffee with Bert, loved it', undefined, undefined],
] as const)('R121: “%s”: the minutes are those that the owner wrote', (line, minutes, minutesSaved) => {
  const understood = understandLine(line, TODAY)
  expect([understood.minutes, understood.minutesSaved]).toEqual([minutes, minutesSaved])
})
