import { listOf } from '../list.ts'

/** How English letters begin and end, and the small words between. */
export const greetings = listOf(`
  dear, hi, hello, hey, hiya, hullo, howdy, heya, yo, good (?:morning|afternoon|evening|day), greetings, to whom it
  may concern, my dear, dearest, morning, evening, happy new year, well hello
`)

export const greetedCrowds = listOf(`
  all, everyone, everybody, there, team, folks, friends, friend, sir, madam, contact, contacts, network,
  colleagues?, valued [a-z]+, customers?, clients?, partners?, connections?, members?, guys, subscribers?, whoever,
  hun, gang, you, sir or madam, hiring manager, sir/madam, both, again, professionals?, alumni, classmates?,
  supporters?, community, candidates, students, parents, donors, investors, neighbours, fellow [a-z]+, friends and colleagues, old gang, family and friends, friends and family
`)

export const closings = listOf(`
  best, best regards, kind regards, warm regards, regards, cheers, thanks, thank you, many thanks, love, lots of
  love, with love, much love, yours, yours (?:truly|sincerely|faithfully|ever|as ever), sincerely, sincerely yours,
  warmly, warm wishes, all the best, best wishes, talk soon, take care, hugs, a hug, xx?x?, respectfully, cordially,
  ever yours, as ever, thanks again, speak soon, your friend, fondly, affectionately, with thanks, in gratitude,
  ciao, bye, bye for now, until soon
`)

export const notNames = listOf(`
  sorry, ask, tell, congratulations, congrats, thanks, well, okay, ok, yes, no, honestly, anyway, today, yesterday, tomorrow,
  recently, finally, unfortunately, sadly, luckily, hopefully, first, last, quick, just, listen, look, guess,
  remember, bravo, hooray, wow, oh, ah, please, urgent, coffee, lunch, question, so, and, but, if, when, since, as,
  i, we, you, it, this, that, the, a, my, your, in, on, at, now, once, years, monday, tuesday, wednesday, thursday,
  friday, saturday, sunday, help, news, update, reminder, re, fw, fwd, subject, after, before, while, because,
  although, though, how, what, where, who, why, which, there, here
`)

export const abbreviations = listOf(`
  mr, mrs, ms, dr, prof, rev, fr, sr, jr, st, mt, e.g, i.e, eg, ie, etc, vs, approx, nos, inc, ltd, co, corp,
  dept, est, a.m, p.m, u.s, u.k, ph.d, b.a, m.a, c.v, min, mins, hr, hrs, tel, ext, fig, vol, pp, jan, feb, apr,
  aug, sept, sep, oct, nov, dec, incl, ca, cf, resp, gen, capt, lt, hon, p.s, ps
`)

export const everybodys = listOf(`
  posts?, network, team, teams, company, companies, time, help, email, e-mail, inbox, contacts?, boss, manager,
  website, profile, skills?, business, needs?, support, reply, answer, response, feedback, advice, thoughts,
  opinion, input, guidance, assistance, attention, consideration, name, number, phone, address, details, day, days,
  week, weekend, year, family, friends?, people, loved ones, career, background, experience, expertise, industry,
  field, role, position, job, work, organi[sz]ation, firm, office, department, connections?, followers?,
  colleagues?, calendar, schedule, availability, earliest, convenience, brain, brains, wisdom, insights?, vote,
  help, clients?, customers?, hr, end, side, way, own, part, turn, choice, kind, kindness, patience, understanding,
  reference, recommendation, referral, endorsement, cv, resume, budget, product, products, brand, goals?, success,
  achievements?, life, future, request, message, letter, note, interest, partners?, investors?, mind, best, house,
  place, area, city, town, message, signature, employer, editor, knowledge, hands, journey, endeavou?rs, page,
  account, desk, door, money, comments?, radar, country, language, mailbox, cooperation, assistance, insights, voice, vision, mission,
  process, project manager, programme, policy, services?, offer, offers, opinion, decision, approval, permission, blessing,
  confirmation, provider, plan, plans, current, phone, purchase, order, subscription, donation, contribution
`)

export const betweenYourAndThing = listOf(`
  old, new, own, first, last, latest, recent, little, great, lovely, whole, entire, very, next, current, former,
  busy, valuable, precious, amazing, impressive, professional, personal, good, kind, wonderful, extensive, hiring,
  social, future, present, excellent, incredible, honest
`)

export const capitalisedWords = listOf(`
  i, i'm, i've, i'd, i'll, cv, hr, ceo, cto, cfo, vp, ok, linkedin, google, facebook, zoom, teams, whatsapp,
  instagram, twitter, x, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march,
  april, may, june, july, august, september, october, november, december, christmas, easter, english, german,
  french, spanish, ai, it, pr, bcc, cc, asap, eod, ps, p.s, mr, mrs, ms, dr, usa, uk, us, eu, phd, mba, req, faq,
  url, pdf, q, lead, director, manager, leadership, internet, excel, photoshop, python, java, sales, marketing,
  saas, b, covid, new, year, god
`)
