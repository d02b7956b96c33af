import type { Cue } from '../../language.ts'

/** What both remember, or what the reader said, did or is in the middle of. */
export const memory: Cue = {
  says: [
    'you (once |always |also |even |still |kindly |first |never |used to |were |had |then |mentioned |had been )*(<did>) [a-z]+',
    "(you've|you have|you had|you'd) (always |just |also |never |ever )?(<did>|been|gone|done|given|written|taken|seen|spoken|shown|known|grown|begun|become|chosen|driven|sung|sworn|worn|won) ",
    '(when|where|how|while|after|before|until|since|because|the (day|time|year|week|night|morning|summer|winter|afternoon|evening|way)) (that )?(you|we|you and i) (first |both |last |once |never |always |all )?(<did>)',
    '(remember|remembered|recall|remembering) (the|that|when|how|your|our|us|you|what|standing|sitting|being|watching|walking|you [a-z]+ing|[a-z]+ing) ',
    '(i|we) (still|always|often) (can |could )?(hear|use|keep|have|tell|laugh|think|quote|see|make|sing|cook|drink|owe|wear|blame|smell|follow|check|write|say|catch|carry|hum|steal|swear|play|bake|blush|remember|forgot|picture) .. (you|your|us|our|we|yours) ',
    '(i|we) (found|kept|saw|passed|walked|heard|opened|came across|dug|drove|listened|cooked|made|used|wore|ran into|bumped into|met|thought of|turned up|unpacked|finished|reread|watched|visited|read|tried|noticed|spotted) .. (you|your|us|our|we) ',
    'we (<did>|used to|sat|never finished|once|both|were both|nearly|almost|talked|worked|argued|laughed|danced|shared) ',
    '(our|the) (old |first |last |late |little |long |famous |awful |terrible |great |old )*([a-z]+ )?(project|trip|desk|office|seminar|class|hike|walk|rollout|launch|pitch|workshop|choir|course|exam|job|shift|flat|bench|bus|train|ferry|joke|kitchen|garden|conference|fair|festival|tour|match|team|dissertation|thesis|lab|studio|boat|bike|tent|drive|shutdown|audit|migration|strike|storm|flood|fire|wedding|reunion|dinner|lunch|book club|reading group|play|rehearsal|concert|talk|lecture|summer school|field trip|internship|placement|campaign|merger|bakery|stall|market) (we|where|with|in|at|of|on|from|when|that|i|you)',
    '(since|because of|thanks to|from|after|at|during) (the|our|your|that) ([a-z]+ )?([a-z]+ )?(job|project|rollout|launch|trip|pitch|talk|move|class|course|seminar|workshop|hike|fair|conference|wedding|shutdown|audit|show|exhibition|concert|lunch|dinner|walk|strike|flood|storm|reunion|season|semester|term|retreat|hackathon|match|race|gig|play|festival|merger)',
    '(told|tell|telling|asked|asking) .. (about you|of you|you were|who taught)',
    '(said|named|suggested|recommended|thought of|mentioned) (you|your name|your [a-z]+) ',
    '(taught|showed|warned|told|asked|lent|gave|advised|pushed|talked|helped|forgave|hired|fired|let|made|bought|promised|dared|drove|introduced|trusted|backed|covered|nursed) (me|us) ',
    '(your|you) .. (came|comes|got|made|makes|went|did|turned|helped|worked|saved|stuck|paid) (to mind|up|the rounds|back|the trick|me|us|off|out|with|through)',
    'reminded me of (you|us|our|your|the)',
    "(heard|learned|learnt|read|saw|see|noticed|told|hear|gather|understand|tells) (me )?(that |about |from [a-z]+ (that )?|in [a-z ]+ that )*(you|your|you've|you're|of your|of you)",
    '(photo|picture|recording|video|letter|postcard|notes?|copy) .. (us|you|we|your|our)',
    'your (advice|question|letter|note|help|tip|words|feedback|recommendation|reference|introduction|patience|kindness|support|posts?|article|piece|talk|message|story|email|work|comment|lecture) (to|about|on|that|from|got|stayed|saved|made|changed|came|worked|helped|was right) ',
    '(thank you|thanks) (again |so much |very much )?for [a-z]+ing .. (me|us|my|our|the|that|till|until|with|him|her)',
    '<span> since the [a-z]+',
    '(us|those|all of us|the ones|people) who (were|had|[a-z]+ed) ',
    'good luck (at|with|on|for|in|tomorrow|to) ',
    '(congratulations|congrats|well done|happy birthday|bravo|hooray) .. (on|for|to|about) ',
  ],
  unless: [
    'hope (that )?(you|your)',
    'as you (may|might|will|can|could|probably|surely|all)',
    'for (connecting|reading|accepting|considering|taking the time|following|your time|the add)',
    'your (profile|company|website|background|experience|network)',
    'you know (rich|people|everyone|a lot|lots|someone|so many)',
    'as you (know|may|can|probably)',
    "you've (got|probably|surely|no doubt|likely)",
    'when you (get|have|can|are|find|come|want) ',
    'before you (say|delete|go|start|hit)',
    'if you',
    'since (we|i|you) (last )?(met|spoke|talked|saw|wrote|were in touch)',
  ],
}

/** Found on a page about the reader; nothing that the two share. */
export const lookedUp: Cue = {
  says: [
    "(i|we|i've|we've|i have) (saw|see|noticed|noted|understand|found|came across|read|looked you up|know) (that |online |on linkedin |from your [a-z]+ )*(you|you're|you've|your) (work|write|are|know|got|have|run|manage|live|use|company|firm|profile|name|team|background|website|email|details|now|just|recently|got promoted|changed|moved|started|a)",
    'your (profile|website|page|bio) (says|said|shows|mentions|tells)',
    '(linkedin|google|the website|the internet) (says|told me|tells me|suggested|suggests|shows)',
    '(i|we) (heard|hear|gather|understand) (that )?you (sit|work|run|know|manage|hire|have|are on|are at|are in|are hiring|teach|edit|own)',
    '^(saw|see|noticed|heard|read) (that )?(you|you.re|you.ve) (work|are|now|got|have|just|recently|joined|moved|run|are at)',
    "(you're|you are|you|you've|you have) (are |got |always |super |very |so |really |well |quite |clearly |obviously |known as |a |an |the )*(connected|connections|expert|successful|influential|good at|great at|right person|person to|best person|guru|knows everyone|know everyone|brilliant at|amazing at|pro|well-connected|rich)",
    '(viewed|visited|checked out|looked at|stumbled (on|upon|across)|came across) your (profile|page|website)',
  ],
}

export const wornMemory: Cue = {
  says: [
    '(good|great|fun|old|best|happy|crazy|wild) (old )?(days|times|memories|years)',
    'back in the day',
    'the (good )?old (gang|crew|days|times|team)',
    'time flies',
    'those were the',
    'so many memories',
  ],
}

export const wish: Cue = {
  says: [
    '^good luck',
    '^(many )?(congratulations|congrats)',
    '^well done',
    '^happy birthday',
    '^(hooray|bravo|hats off|three cheers)',
    '^(thinking of you|fingers crossed|safe travels|get well|get better|break a leg|enjoy)',
    '^i (hope|wish) (that )?(the|your|it|you (get|win|sleep|enjoy|pass))',
  ],
  unless: [
    'finds? you',
    '(well|great|good|fine|safe)( and [a-z]+)?$',
    'your (day|week|year|weekend|family)',
    'future endeavou?rs',
  ],
}

export const questionsAboutTheirWorld: readonly string[] = [
  "(how|where|what)('s| is| are| was| were| did| does| has| have) (the|your|things|life|work|little|old|she|he|they|mrs|mr|[a-z]+'s|[a-z]+ (and|doing|getting|these|now|treating|after))",
  "how('s| is| are| was| were) [a-z]+",
  '^(did|does|do|is|are|was|were|has|have|will) (the|your|she|he|they|it|that|those|little|old|mrs|mr|anyone|all) [a-z]+',
  '(did|does|do|is|are|was|were|has|have|will) (the|your|she|he|they|it|that|those|little|old|mrs|mr|anyone) .. (still|ever|in the end|yet|now|again|go|work|come|get|turn|open|sell|grow|finish|win|like|well|better|survive|approve|arrive|make|settle|sleep|really|back|up|out|over|ok|happen|manage|start)',
  '(did|do|are|have|were|is|was|has) (you|your)',
  '^(how|what|who|where|when|which|why) [a-z]+ .. [a-z]+',
  'you .. (ever|still|yet|now|these days)',
  "(what|where|when|who|which|how|why) .. (you|your|you've|you're)",
]

export const openingsAboutThem: readonly string[] = [
  "^(you|your|you're|you've|you'd|yours) ",
  '^(good luck|break a leg|fingers crossed|get well|safe travels|congratulations|congrats|many congratulations|well done|happy birthday|bravo|thank you|thanks) .. ',
  "^(how|where|what)('s| is| are| was| were| did| has| have) (you|your|the|life|things)",
  '^[a-z]+ (told|tells|wrote|mentioned|says|said) (me |us |to me )?.. (about|that|your|you|of) ',
  "^(i|we) (heard|read|saw|see|learned|hear|gather|remember|noticed|was told|watched|listened to) .. (you|your|you've|you're) ",
  '^(today|yesterday|last (week|night|month)|this (morning|week)|on [a-z]+day) .. (your|you|reminded me of you)',
]

export const openingsAboutMe: readonly string[] = [
  "^(i|i'm|i've|i'd|i'll|my|we|we're|we've|our|it's me) ",
  '^(as|since) (you (may|might|probably|perhaps)|i) ',
  '^(big|great|exciting|some|quick|sad|bad|huge|wonderful|important)? ?(news|update|changes?) (from|here|at|on my)',
  '^(much|a lot|so much|quite a bit|lots) (has|have|had)? ?(happened|changed|going on)',
  '^(just|quick|only) (a )?(note|line|update|message) to (say|tell|let you know) (that )?(i|we|my)',
  '^.. (my|our) (position|job|company|role|department|contract|firm|division|employer|startup|business) (has|have|was|is|will|went|got)',
]
