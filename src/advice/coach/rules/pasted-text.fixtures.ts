import type { RuleFixtures } from './fixtures.ts'

export const fixtures: RuleFixtures = {
  flagged: [
    '© 2019 The Daily Lamp. All rights reserved. Networking is the art of the lasting tie.',
    'This article may not be reproduced without permission.',
    '"A network is a garden that is tended in the morning before the day has made up its mind, and whoever comes only for the harvest will find that the beds have long been given to those who brought water when there was none to spare for anybody in the whole valley below the mill."',
    'Have a look: the text may not be sold, transferred or copied.',
    '(c) 2011 Business Weekly. Ten ways to be remembered.',
    'Networking is an investment in which each party brings the resources of a lifetime and takes away the confidence of the community in which each party brings the resources of a lifetime and takes away the confidence of the community in which each party brings the resources of a lifetime and takes away the confidence of the community in which each party brings the resources of a lifetime and takes away the confidence of the community in which each party brings the resources of a lifetime and takes away the confidence of the community in which each party brings the resources of a lifetime and takes away the confidence of the community in which each party brings the resources of a lifetime and takes away the confidence of the community in which each party brings the resources of a lifetime and takes away the confidence of the community',
    'Alle Rechte vorbehalten. Der Verlag dankt.',
    'Todos los derechos reservados. La revista de mañana.',
  ],
  quiet: [
    'I read this on the train and thought of your mill: https://example.org/mill',
    '"Measure twice", you used to say.',
    'The article is at example.org; the part on seals is for you.',
    'There is a good piece about tides in the Lamp, second page.',
    'You wrote that a map is a promise. I copied it onto my wall.',
    'The author says that ties need salt. I had to think of your soups.',
    'I have the rights to the photo now, you may use it.',
    'Im Blatt von gestern steht etwas über dein Moor.',
  ],
}
