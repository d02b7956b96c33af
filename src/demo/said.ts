/** What the owner's own messages said, in a line. */
export const SENT: readonly string[] = [
  'Sent an article about old tide tables.',
  'Asked how the first week went.',
  'Sent a picture of the corner where we used to have lunch.',
  'Congratulated on the talk.',
  'Wished a quiet weekend.',
  'Passed on the address of the bookbinder.',
  'Asked whether they come to the maps meetup.',
  'Sent the recipe with the white beans.',
  'Thanked for the recommendation; it was right.',
  'Asked after the family.',
  'Told them about the reading in Graça.',
  'Sent a song that made me think of them.',
  'Asked for the name of that river.',
  'Sent the link to the course on plain language.',
  'Said that I thought of them on the ferry.',
  'Asked how the garden is.',
  'Sent the photo from the party, the good one.',
  'Wrote two lines about the book they gave me.',
  'Offered to read the draft.',
  'Asked whether Thursday suits.',
]

/** What messages from others said. */
export const RECEIVED: readonly string[] = [
  'Thanked me for the link.',
  'Sent a picture of a very small harbour.',
  'Asked how the choir is going.',
  'Sent greetings from a train.',
  'Asked whether I know a good carpenter; I do.',
  'Wrote that the recipe worked.',
  'Sent a map drawn on a napkin.',
  'Asked for news of the softball team.',
  'Said yes to Thursday.',
  'Sent an invitation to the open studio.',
  'Asked whether the flood maps are public.',
  'Sent a joke about cartographers.',
  'Wrote from the hospital bed, in a good mood.',
  'Passed on a book tip.',
  'Thanked me for listening.',
  'Sent a voice message with bells in it.',
  'Asked for my postal address.',
  'Sent the photo of a sign we would both laugh about.',
  'Wrote that they will be in town in spring.',
  'Asked what I am reading.',
]

/** Where and how people met. */
export const OCCASIONS: readonly string[] = [
  'Coffee by the river.',
  'Lunch at the corner place.',
  'A walk around the block that took two hours.',
  'Soup, and then the exhibition.',
  'A bench in the botanical garden.',
  'Tea at theirs.',
  'Breakfast before work.',
  'Supper with half the neighbourhood.',
  'The market, for oranges.',
  'The open studio.',
  'A film in the courtyard.',
  'The ferry there and back.',
  'Cake at the office.',
  'A hike with too little water.',
]

/** What letters and emails were about. */
export const SUBJECTS: readonly string[] = [
  'Notes from the workshop',
  'A book you may like',
  'The house on the hill',
  'Question about the survey',
  'Photos from the summer party',
  'Your talk, once more',
  'Two names for your shortlist',
  'The recipe, as promised',
  'Greetings from the north',
  'Draft of the first chapter',
  'Plans for the reunion',
  'The map, version four',
  'Dates in spring',
  'Thank you for the afternoon',
]

/** Occasions with several people, light ones that start no rhythm. */
export const EVENTS: readonly (readonly [subject: string, group: 'work' | 'softball' | 'choir' | 'anybody'])[] = [
  ['Swallows against the Harbour Authority', 'softball'],
  ['Summer concert of the choir', 'choir'],
  ['Maps meetup at the old pharmacy', 'anybody'],
  ['Tidewater open day', 'work'],
  ['Neighbourhood supper', 'anybody'],
  ['Swallows against the Bakers', 'softball'],
  ['Concert in the cloister', 'choir'],
  ['Data walk along the river', 'anybody'],
  ['Tidewater winter lunch', 'work'],
]
