import type { Stranger } from '#book/person.ts'

/** Whose book it is. */
export const me: Stranger = {
  name: { full: 'Robin Lindqvist', given: 'Robin', family: 'Lindqvist' },
  emails: [{ address: 'robin.lindqvist@example.org', state: 'works' }],
  addresses: [{ city: 'Lisbon', country: 'Portugal' }],
  links: [{ url: 'https://www.linkedin.com/in/robin-lindqvist-demo' }],
  positions: [
    { organisation: 'Tidewater Maps', title: 'Head of Research', from: '2018-09-01' },
    { organisation: 'Fjordlight', title: 'Researcher', from: '2013-05-01', until: '2018-08-31' },
  ],
}
