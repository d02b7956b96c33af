import type { Cue } from '../../language.ts'

export const silence: Cue = {
  says: [
    '(<num>|\\d+|a few) ([a-z]+ )?<span> (ago|since|have|has|went|gone|passed|later|is|are|of (silence|quiet|nothing|not|my)|late|too late|more|without|after|slipped|flew|before i|to (write|say|tell|answer|thank)|and i|and not|is a|i|we|that|on|now|,|\\.|without)',
    "(it's|it is|it has|it took|took( me)?|after|for|in|been|since|these|those|last|waited|let|be) (been |nearly |almost |about |over |more than |me |all |the last |far |way )*(<num>|\\d+) ([a-z]+ )?<span>",
    "(it's|it has|it is|its|has it|it'd|has) (been|already been) (a|an|too|so|ages|forever|quite|years|months|far|way|for|some|many|over|nearly|almost|\\d+|<num>|decades|since|more)",
    '(years|months|decades|ages|winters) (since|have|has|went|gone|slipped|flew|passed|without|of silence|late|went by|go by)',
    "(haven't|have not|hadn't|not|never|barely|hardly|didn't|did not|had not) (really |properly |actually |even |once |been |ever )*(spoken|talked|written|wrote|seen (you|each)|in touch|heard|caught up|called|met up|met|rung|rang|phoned|replied|answered|write|call|ring|answer|reply|keep in touch|kept in touch|stay in touch|stayed in touch|visit|visited|checked in|exchanged)",
    '(lost|fell out of|fallen out of|losing|drifted out of|been out of|out of) (touch|contact)',
    '(let|letting) (things|it|us|our [a-z]+|too much time|this|so much time|you|that|years|time|the (thread|line|friendship|years|silence|correspondence)) (slide|drift|lapse|slip|go|pass|get|run|grow|dry|drop|cool|fade|die)',
    '(since|when|before|after) (we|you and i|i) (last|first lost|both left|parted|stopped|were last)',
    'since (i|we|you) last [a-z]+',
    'since (i|we) (wrote|spoke|saw|talked|met|left|called|worked|moved|graduated|finished|heard|said goodbye|parted)',
    'last (time (we|i|you)|saw (you|each)|spoke|talked|wrote|met|heard|word|letter|conversation)',
    '(should|ought to|meant to|could|might) (have|to|.ve) (written|called|been in touch|rung|phoned|got in touch|gotten in touch|answered|replied|said|asked|visited|thanked|write|call|kept in touch|kept up|come|done (this|it)|told you)',
    'long (time|while|silence|overdue|gap|absence|pause|quiet|neglected|lost|since|past)',
    'been (a while|ages|forever|quite a|so long|too long|a long|silent|quiet|absent|a (terrible|bad|poor|lousy|lazy) (friend|correspondent))',
    'ages (since|ago)',
    '(must|got to|has to|have to) be (a|<num>) (decade|<span>)',
    'time (has|had|have) (gone|passed|flown|slipped)',
    '^(nearly |almost |over |more than )?<num> ([a-z]+ )?<span>',
    '(old days|back then|in those days|all this time|so much time|this much time|after so long|after all)',
    '(gone|went|been|fell|fallen|stayed|kept|was) (so )?(quiet|silent|dark|mute)',
    '(drifted|drifting) (apart|away)',
    '(my|the|this|our|such a) (long |own |awful |shameful )?silence',
    '(overdue|belated|belatedly|late (in|to|with|thanks|thank|reply|answer|letter))',
    '(a|the) (decade|year|lifetime|generation)( ago| since| has| late| on| and)',
    'a lifetime ago',
    '(disappeared|vanished|dropped off|fell off|fallen off)',
    'wherever the (time|years)',
    'in (forever|ages|years|so long|such a long time|a long time|a while|months|decades)',
    'out of the blue',
    '(i|we) never (once |even |really )?(wrote|called|rang|phoned|replied|answered|thanked|asked|came|followed up|said)',
    '(much|a lot|so much) has (happened|changed) since',
  ],
  unless: [
    'years? (old|of experience|of service|of expertise|in (the|sales|marketing|business|this|my))',
    'long time,? no (see|talk|speak|chat|hear|one)',
    'year[- ](old|end)',
    'last (time|email|message) (you|that you) (promised|said you)',
    '(has|have) been (a|an) .. (year|years|quarter) for (us|me|our|the (company|business|team))',
  ],
}

/** For the writer's own doing or silence; whether it is that or compassion is seen from the sentences around it. */
export const apology: Cue = {
  says: [
    'sorry',
    '(apologi[sz]e|apologi[sz]ing|apology|apologies)',
    '(forgive|forgiving|excuse) (me|my|the (silence|delay|long|gap))',
    '(ashamed|embarrassed|guilty|regret|regretted)',
    'pardon my',
    '(that|it|this|which)( one)?( is|.s| was) (on|down to) me',
    '(should|ought to) have (written|called|been in touch|rung|phoned|answered|thanked|got in touch|gotten in touch|replied|kept in touch|asked|visited)',
    'i owe you an (apology|answer)',
    '(mea culpa|shame on me|unforgivable|inexcusable)',
  ],
  unless: [
    'sorry (to|if|but|for (bothering|bugging|disturbing|asking|the (bother|trouble|mass|group|inconvenience|short|spam|long|interruption|intrusion|rush|informal|typos)|interrupting|your|you))',
    "(not|n't|never) (be )?(sorry|ashamed|embarrassed|regret|guilty)",
    'sorry (about|for|that) (your|you (had|have|were|are|lost)|the (loss|news|accident|fire|flood|diagnosis|layoffs?|way they)|her|his|their|what (happened|you))',
    '(hear|heard|learn|read) (about|of|that|the)',
    'if (that|this|it|i) .. (forgive|excuse|sorry)',
    'apologi[sz]e (in advance|if this)',
    'apologies (in advance|if this|for the (bother|mass|inconvenience|group|short))',
    'regret to inform',
    'excuse me',
    'you.ll (regret|be sorry)',
  ],
}

/** The silence is taken on oneself, without the word. */
export const owned: Cue = {
  says: [
    '(my|mine) (own )?(fault|doing|failing|silence)',
    '(fault|silence|failing) (is|was|were|has been) (all |entirely |mostly )?mine',
    'fault as much as',
    '(i|we) let (it|things|us|our|this|you|too|so|that|the)',
    '(i|we) (never|failed|forgot|neglected|ought|should|did not|didn.t) (once |even |really |to )?(ask|asked|call|called|write|wrote|written|rang|ring|thank|thanked|answer|answered|reply|replied|visit|visited|have)',
    '(poor|bad|lazy|shabby|rude|careless|thoughtless|silly|terrible|not kind|no excuse|disgrace|shame) ?(of me|friend|correspondent|on me)?',
    '(missed|miss) (you|your|our|talking|hearing)',
  ],
}

export const sympathy: Cue = {
  says: [
    'sorry (to (hear|learn|read|see)|for your|about (your|the|what)|that (you|your|they))',
    '(told me|heard|heard about|learned|the news|news about|read) .. (about|that|of|your|you|friday|happened|passed|died|died|ill|illness|laid|fire|loss|funeral)',
    '(condolences|my heart|grief|funeral|passed away|died|death|diagnosis|laid off|let you go|redundant|hospital|accident|miscarriage|divorce|burglary)',
    '(with|for) your loss',
  ],
}
