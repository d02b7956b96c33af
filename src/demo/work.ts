/** A field of work: made-up organisations and what people do there. Words are kept apart by bars. */
export interface Field {
  readonly organisations: string
  readonly titles: string
}

/** The owner's own field. */
export const MAPS: Field = {
  organisations: 'Tidewater Maps|Open Atlas|Brightwater Analytics|Contour & Co|Meridian Survey Office',
  titles: 'Cartographer|Data Analyst|Head of Product|Geographer|Software Engineer|User Researcher|Office Manager',
}

export const FIELDS: readonly Field[] = [
  MAPS,
  {
    organisations: 'Fjordlight|Skellig Wind|Solvind Energi|Heron Grid|Lumen Cooperative',
    titles: 'Forecaster|Grid Engineer|Project Manager|Head of Operations|Analyst|Communications Officer',
  },
  {
    organisations: 'Clinic of Santo Amaro|Harmattan Foundation|Linden Hospital|Ward & Wells Care|Nordstern Health',
    titles: 'Nurse|Paediatrician|Physiotherapist|Programme Officer|Pharmacist|Head of Care|Statistician',
  },
  {
    organisations:
      'Miradouro School|Institute of Coastal Studies|Elm Street College|Delft Evening Academy|Library of Graça',
    titles: 'Teacher|Lecturer|Librarian|Doctoral Researcher|Head of Department|Archivist',
  },
  {
    organisations: 'Studio Lastavica|Olive Street Press|Kontor Neun|Paper Boat Design|Atelier Norte|Two Herons Films',
    titles: 'Graphic Designer|Editor|Architect|Photographer|Illustrator|Producer|Translator',
  },
  {
    organisations: 'Quarry Software|Lanterna Labs|Pebble Payments|Tall Ships Systems|Kestrel Robotics|Mosswood',
    titles: 'Software Engineer|Engineering Manager|Product Designer|Security Engineer|Support Engineer|Founder',
  },
  {
    organisations: 'Alder & Quist|Bankhouse Cooperative|Rowan Mutual|Harbour Counsel|Ledger Lane',
    titles: 'Lawyer|Accountant|Adviser|Economist|Mediator|Head of People',
  },
  {
    organisations: 'Panda River Tea|Bakery Ofélia|Vandenberghe Stairs|Aaltonen Boats|Green Gate Gardens|Forno Velho',
    titles: 'Baker|Gardener|Carpenter|Shop Owner|Tea Buyer|Chef',
  },
  {
    organisations: 'City of Lisbon|Harbour Authority|Ministry of the Sea|Riverside Council|Office for Open Data',
    titles: 'Planner|Policy Officer|Data Steward|Press Officer|Engineer|Head of Unit',
  },
]

/** Numbers that telephone authorities set aside for made-up people; `#` stands for a digit. */
export const MADE_UP_NUMBERS = [
  '+44 7700 900###',
  '+44 20 7946 0###',
  '+1 202 555 01##',
  '+1 312 555 01##',
  '+33 6 39 98 ## ##',
  '+49 30 23125 ###',
  '+46 31 390 06 ##',
] as const

/** How the owner may have come to know somebody: `[when, where, about what, hook]`. */
export const MEETINGS: readonly (readonly [string, string, string, string])[] = [
  ['2013', 'The student kitchen in Delft', 'whose turn it was to cook', 'Burns rice, bakes well'],
  ['2014', 'Fjordlight, the summer party', 'sailing without wind', 'Taught me one knot'],
  ['2015', 'A night ferry to Helsinki', 'books with maps in front', 'Lent me a coat'],
  ['2016', 'The open data day in Ghent', 'bus stops that nobody had mapped', 'Rides a folding bicycle'],
  ['2016', 'A hut in the Serra da Estrela', 'the weather, for two days', 'Carried a whole cheese up'],
  ['2017', 'Fjordlight, the project on ice', 'how to say no in a kind way', 'Draws in every meeting'],
  ['2017', 'Softball, the very first practice', 'the rules', 'Laughs when sliding home'],
  ['2018', 'My first week at Tidewater', 'where the good coffee is', 'Keeps a plant called Margarida'],
  ['2018', 'A reading at the library of Graça', 'short novels', 'Reads the last page first'],
  ['2019', 'The tides conference in Brest', 'a poster on mud', 'Wore rubber boots to the dinner'],
  ['2019', 'Choir, the second altos', 'breathing', 'Always has a pencil'],
  ['2019', 'The maps meetup at the old pharmacy', 'street names', 'Once lived on a street without one'],
  ['2020', 'An online course on typography', 'the letter g', 'Works at night, by choice'],
  ['2021', 'A walk of the neighbourhood group', 'a tree that should stay', 'It stayed'],
  ['2021', 'A workshop on plain language', 'sentences under ten words', 'Sends postcards'],
  ['2022', 'The train to Porto', 'a crossword in Portuguese', 'Knew every river'],
  ['2022', 'A dinner at Bert’s', 'stairs', 'Brought the loudest salad'],
  ['2023', 'The panel on open tide data', 'who owns a wave', 'Asked the best question'],
  ['2023', 'A client project on flood maps', 'colours that everybody can tell apart', 'Is patient with lawyers'],
  ['2024', 'The climbing hall', 'fear, mostly', 'Held my rope'],
  ['2024', 'A concert of the choir', 'the low E', 'Has a cousin in the tenors'],
  ['2025', 'The data walk along the river', 'sensors under bridges', 'Gave me a tide table from 1931'],
]

/** Why they matter, in the owner's own words. */
export const WHY_THEY_MATTER = [
  'Good company on a bad day.',
  'Notices things, and says them gently.',
  'We laugh about the same signs.',
  'Asks the question behind the question.',
  'Was there when I moved, and carried the piano.',
  'I think better after we have talked.',
  'Keeps promises, also small ones.',
  'Knows how I was at twenty and likes me anyway.',
  'Brings people together without making a fuss.',
  'I would like to see their garden grow.',
  'Teaches me patience.',
  'We started something together once and may again.',
  'Makes any room a little calmer.',
  'An honest reader.',
] as const

export const TAGS = [
  'maps',
  'tides',
  'books',
  'music',
  'hiking',
  'cooking',
  'open data',
  'teaching',
  'sailing',
  'gardens',
] as const

export const NOTES = [
  'Vegetarian, except for sardines.',
  'Prefers mornings.',
  'Two children, Alma and Ben.',
  'Allergic to cats, likes mine.',
  'Reads on paper.',
  'Plays the cello.',
  'Learning Portuguese.',
  'Does not drink coffee; ginger tea.',
] as const
