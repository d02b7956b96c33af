import type { Cue } from '../../language.ts'

export const corporate: Cue = {
  says: [
    '(position|role|job|post|function|department|team|contract|office|division|unit|site) (has been|have been|was|were|is being|is|will be|got|being|had been) (eliminated|impacted|made redundant|affected|dissolved|discontinued|deprecated|restructured|rationali[sz]ed|sunset|outsourced|phased out|consolidated|closed out|released|abolished)',
    '(eliminating|eliminated|elimination of|impacted|affected by) (my|the|our|a|several|some|many)? ?(position|positions|role|roles|jobs|restructuring|reorgani[sz]ation|reorg|reduction|reductions|changes)',
    '(restructuring|reorgani[sz]ation|realignment|rightsizing|right-sizing|downsizing|streamlining|consolidation|transformation|change (of|in) (management|leadership|ownership|direction)|workforce reduction|reduction in force|headcount reduction|cost[- ]saving measures) (has|have|had|was|is|took|which|that|at|of|in|occurred|resulted|led|process|programme|program)',
    '(has|have) (taken place|occurred|transpired|been implemented|been effected)',
    '(transitioned|transitioning|transition) (out|from|away|into a new|to (a|new))',
    '(pursue|pursuing|explore|exploring|seeking|embrace) (other|new|fresh|further|exciting|different) (opportunities|challenges|horizons|avenues|endeavou?rs|ventures)',
    'between (opportunities|roles|jobs|positions|assignments|engagements)',
    '(effective|as of) (immediately|today|the \\d+|\\d+)',
    '(reduction in force|headcount|right-?siz[a-z]*|down-?siz[a-z]*|synerg[a-z]*|leverag[ei][a-z]*|going forward|human capital|value proposition|core competenc[a-z]*|deliverables|key learnings|actionable|operationali[sz]e|best practices?|incentivi[sz]e)',
    '(my|the) (tenure|employment) (at|with|has|was|came|is|ended) .. (end|ended|close|terminated|concluded|over|conclusion)',
    'let go as part of',
    '(i|my services|services) (am|are|is) no longer (required|needed|employed)',
    'due to (the |a |recent |unforeseen |ongoing |economic )+[a-z]+',
    '(hereby|herewith|aforementioned|in regard to|with regard to|in respect of|pursuant)',
  ],
}

/** The writer holds themselves out before anybody asked. */
export const selfOffer: Cue = {
  says: [
    "(i'm|i am|i will be|i'll be|now|currently) (immediately |now |currently |therefore |fully |again |once again |also )*(available|free) (immediately|at once|for (a |any |new |work|hire|interviews?|full|part|freelance|contract|projects?|roles?|consulting|immediate)|from|to start|right away|starting|with immediate|effective|now)",
    '(immediately|now|currently|instantly) available',
    'available (immediately|at once|for (hire|work|new|a new|interview))',
    '(open|available) to (new |any |all |other |exciting |work )*(opportunities|offers|work|roles|positions|opportunity|challenges|projects|relocat[a-z]*)',
    'opentowork',
    '(can|could|would|able to|ready to|happy to|prepared to|will) (also )?(start|begin|relocate|travel|join you|join your) (immediately|on|at once|tomorrow|right away|next|within|anywhere|straight|as early|as soon|whenever|monday|today|now|any|for)',
    '(actively |currently |now |also |urgently |still |again )*(looking for|seeking|searching for|hunting for|in search of|in the market for|after|pursuing|exploring) (a |an |any |some |my |other |my next |full[- ]time |part[- ]time |freelance |contract |remote |the next |new |paid |suitable |challenging |interesting |different |better |next |permanent |temporary |senior |junior |entry[- ]level |steady |an? [a-z]+ )*(job|jobs|role|roles|position|positions|opportunit[a-z]*|challenges?|work|employment|internships?|assignments?|gigs?|placement|projects?|career|contracts?|employer)',
    '(on|back on) the (job )?market',
    '(i|i.d|i would|i think i|i believe i|i know i) (would |could |can |will |might )?(be|make) (a|an) (great|good|perfect|excellent|ideal|strong|asset|valuable|natural|real|fantastic|solid) ?(fit|asset|match|addition|candidate|hire|employee|for|to)?',
    'my (skills|skillset|experience|expertise|background|strengths|qualifications|track record|abilities|talents|services) (are|is|in|would|could|will|include|includes|as|can|match|make|makes|and|at|fits?)',
    '(my|i have|with|over|have) .. years of (experience|expertise|service|leadership|success)',
    '(job|work)[- ](search|hunt|hunting|seeker)',
    '(i|i.m|i am) (a|an) (dynamic|motivated|driven|experienced|seasoned|passionate|detail|results|highly|hard|dedicated|skilled|talented|qualified|certified|reliable|creative|strategic)',
    'attached (is )?my (cv|resume|r[eé]sum[eé]|portfolio)',
    '(my (cv|resume|r[eé]sum[eé]|portfolio)) (is|attached|enclosed|below|here)',
    'offer my (services|skills|expertise|experience)',
  ],
}

/** Feelings that only touch over the years would bear out (R145). */
export const feeling: Cue = {
  says: [
    '(think|thinking|thought|thinks) (of|about) (you|u|us|our friendship) (often|a lot|so much|so often|all the time|every|constantly|always|frequently|many times|dearly|daily|fondly|much)',
    '(often|always|frequently|constantly|regularly|every day|all these years|never stopped) (been )?(think|thinking|thought|wonder|wondered|wondering) (of|about|how) (you|u|us|our)',
    "(you've|you have|you) (often |always |never )?(been|are|were|left) (often |always |never far from |constantly |so much |very much |so |very )*(on|in|from)? ?my (mind|thoughts|heart|prayers)",
    '(always|truly|deeply|really|greatly) (valued|treasured|cherished|admired|appreciated|loved|considered|respected) (you|our|your|the)',
    '(i|we) (treasure|cherish|value) (you|our|your)',
    '(missed|miss|missing) (you|our [a-z]+|u) (so much|so|terribly|a lot|dearly|every|all|deeply|badly|more than|very much)',
    'never (forgot|forgotten|forget) (you|about you|our|what you mean)',
    '(means|meant|mean) (the world|so much|everything|a lot|more than) to me',
    '(one of|among) my (closest|dearest|favou?rite|best|oldest|truest) ',
    'so (fond|close|dear) (of|to) (you|me|my heart)',
    '(close|dear) to my heart',
    '(people|someone|friends?) i (really |truly |deeply )?(care|cared) (about|for)',
  ],
}

export const vague: Cue = {
  says: [
    'pick your brains?',
    '(about|on) (stuff|things|everything|whatever|life|anything|this and that|lots of things)',
    '(stuff|whatever|something or other|this and that|and so on|and whatnot|or something|or whatever|or anything|somehow|someway)',
    '(any|some) (needs|openings|opportunit[a-z]*|opening|lea(d|ds)|ideas?|advice|thoughts|help|tips|work|jobs?|kind|sort|role|vacanc[a-z]*|position|positions|way|ways|form|roles|suggestions|pointers|wisdom|insights?|contacts|direction|guidance|support|input|interest)',
    '(anyone|anybody|anything|anywhere) .. (who|that|anywhere|needs|need|hiring|looking|useful|interesting|at all|comes up|really|opens|suitable|going|out there|relevant|in (your|the)|helpful|you know|for me)',
    '(anything|everything|whatever|wherever|whoever|any job|anyone) (really|at all|goes|works|helps|would help|will do|is fine|you (can|have|think|want|like|hear|say))',
    'open to (anything|everything|any|whatever|all)',
    '(do|does|take|try|consider) (literally |absolutely |just about |almost )?(anything|everything|whatever)',
    '(catch up|meet up|get together|hang out|hang|link up|connect|chat|talk|coffee|lunch|call|drinks?|meet) (sometime|some time|soon|at some point|one day|one of these days|eventually|some day|someday|whenever|again|one day|more)',
    '(sometime|some time soon|at some point|one of these days|some day|someday)',
    '(totally|definitely|really|should|must|to|let us|let.s) (totally |definitely |really )?(catch up|hang out|get together|connect|link up|reconnect|network|touch base|meet up)',
    '(explore|discuss|talk about|see) (possible |potential |some |any )?(synerg[a-z]*|opportunit[a-z]*|collaborat[a-z]*|possibilit[a-z]*|ways to|how we (can|could|might)|if there|options|ideas|things)',
    '(synergies|synergy|collaborate|collaboration|work together|partner up|team up)',
    '(bounce|share|exchange|swap|brainstorm) (some |a few |off you )?(ideas|thoughts|notes)',
    '(networking|general|informal|casual|quick) (chat|chats|conversation|advice)',
    '(see|know) (what|where) (happens|it goes|this goes|comes of|you think|you can do|is out there|sticks)',
    '(i suppose|i guess|i don.t know|not sure (what|why|exactly)|no idea (what|why)|just because|kind of|sort of)',
    '(help|support) (me )?(out|in any way|however|somehow|with (my|the) (career|life|job|future|next))',
    '(your|some) (career )?(advice|guidance|wisdom|insight|insights|thoughts) (on|about) (my |the )?(career|life|things|everything|future|next steps?|industry|field|path)',
    '(things|life|everything) (in general|these days)',
    'keep (me|us) (posted|in the loop|in mind for)',
    'touch base',
    '(think|hear|know|learn|come across) (of )?(anyone|anything|someone|something)( else)?[.!?]',
    'think of anyone',
    '(do|plan|organise|organize|start|try) something',
    '(hear|learn|know|talk|chat) (more )?about (your|what you) (journey|story|path|career|experience|do)',
    '(see|hear) what.s new',
    '(in some|in any) (way|capacity|form)',
    '(use|need) (some|a bit of|a little) (help|advice|guidance)',
    '(something|anything) (turns|comes|pops|opens) up',
    '(do|does) you have anything',
    'if anything (comes|opens|turns|crosses|pops)',
    'how.s everything',
    '^anyway[.…]*',
  ],
  unless: [
    '(not|n.t|never) .. (anything|anyone|any)',
    '(not|n.t) asking',
    '(every|any|this|that|what|another|some|one|a|the|same|all) (kind|sort) of',
  ],
}
