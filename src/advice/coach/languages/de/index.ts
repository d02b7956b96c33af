import type { Language } from '../../language.ts'
import { classes } from './classes.ts'
import * as parts from './letter-parts.ts'
import { signs } from './signs.ts'

export const german: Language = {
  ...parts,
  code: 'de',
  classes,
  signs,
  mine: ['ich', 'mir', 'mich', 'mein', 'meine', 'meinen', 'meinem', 'meiner', 'meines'],
  yours: [
    'du',
    'dir',
    'dich',
    'dein',
    'deine',
    'deinen',
    'deinem',
    'deiner',
    'deines',
    'ihnen',
    'ihr',
    'ihre',
    'ihren',
    'ihrem',
    'ihrer',
    'euch',
    'euer',
    'eure',
    'euren',
    'eurem',
    'sie',
  ],
  ours: ['wir', 'uns', 'unser', 'unsere', 'unseren', 'unserem', 'unserer', 'unseres'],
  yourBefore: ['deine?[mnrs]?', 'eure?[mnrs]?', 'ihre?[mnrs]?'],
  questionStarts: [
    '^(wie|was|wo|wohin|woher|wann|wer|warum|welche[rsmn]?) (geht|gehts|macht|machst|ist|sind|hast|habt|lebt|läuft|war|bist)',
    '^(hast|bist|habt|seid|wohnst|arbeitest|spielst|singst|kannst|könntest|könnten|können|würdest) (du|sie|ihr)',
  ],
  offeringQuestions: [
    '^(soll|darf|kann|könnte|dürfte) (ich|man|wir)',
    '^(möchtest|möchten|magst|mögen|willst|wollen|brauchst) (du|sie|ihr)',
    '^(lust|interesse|kaffee|bier)',
    '^(hast|hättest|haben|hätten) (du|sie) (lust|interesse)',
  ],
  generalQuestions: [
    '^(wie|was) (geht es|geht.s|gehts|macht|treibst|machst|läuft) ?(dir|ihnen|euch|es|du|so|das leben|bei dir|bei ihnen)*( so| heute| inzwischen| jetzt| denn)*[^a-zäöüß]*$',
    '^alles (gut|klar|fit)[^a-z]*$',
  ],
  questionsAboutTheirWorld: [
    '(wie|was|wo|wer|wohin|wann|welche[rsmn]?|womit|woran) .. (du|dir|dich|sie|ihnen|dein|deine|deinem|deiner|ihr|ihre|der|die|das|es|euch)',
    '^(hast|haben|bist|sind|ist|war|hat|steht|läuft|geht|gibt|spielst|singst|malst|fährst|wohnst|lebst|kam|blüht|schläft) (du|sie|ihr|dein|deine|der|die|das|es|ihre?)',
    '(geht|hat|ist|macht|schmeckt|läuft) .. (dein|deine|der|die|das|ihr|ihre)',
  ],
  openingsAboutThem: [
    '^(du|dein|deine|deinen|ihr|ihre|ihren|sie) ',
    '^(viel (glück|erfolg)|herzlichen glückwunsch|gratuliere|danke|vielen dank)',
    '^(wie|was|wo) (geht|macht|war|ist|hast|läuft)',
    '^[a-zäöüß]+ (hat|erzählte|sagte|schrieb) .. (von|dass)',
  ],
  openingsAboutMe: [
    '^(ich|mein|meine|meinen|bei mir|wir|unser|unsere|seit) ',
    '^(hiermit|leider|zum|im zuge|aufgrund)',
    '^.. (meine stelle|mein vertrag|mein job|meine position|unsere firma)',
  ],
  quotedFrom: '^(am .{4,80} schrieb .*:|-+ ?(ursprüngliche nachricht|weitergeleitete nachricht).*)',
  capitalsAreNames: false,
}
