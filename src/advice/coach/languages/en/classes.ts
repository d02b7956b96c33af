/** Word classes that the English phrases name. Inside a class a blank is a blank. */
export const classes: Readonly<Record<string, string>> = {
  me: 'me|us|myself',
  my: 'my|our|mine',
  paper:
    'cvs?|c\\.v\\.?|r[eé]sum[eé]s?|curriculum vitae|portfolio|profile|application|deck|pitch|details|name|number|info|information|work|book|manuscript|screenplay|links?|posts?|flyers?|leaflets?|posters?|announcement|newsletter|story|kit|proposal|brochure|letter|files?|documents?|attachment|website|page|advert|ad|survey|petition|fundraiser|podcast|channel|song|demo|card|catalogue|material|materials|message|email|mail|note|address|bio|samples?|video|invoice|form|list|contact',
  hand: 'pass|hand|forward|share|circulate|distribute|slip|submit|walk|push|bring|drop|repost|retweet|sneak|route|steer|spread|stick|plug|print|advertise|upload|promote|blast|broadcast|deliver|post|pin|send|show|put|get|give|take|float|fire|shoot|present|sell',
  handing:
    'passing|handing|forwarding|sharing|circulating|distributing|submitting|spreading|promoting|sending|putting|recommending|referring|introducing',
  people:
    'boss|bosses|manager|managers|hr|team|network|networks|contacts?|colleagues?|friends?|editors?|ceo|cto|cfo|director|directors|company|firm|people|recruiters?|partners?|clients?|customers?|investors?|followers?|list|address book|department|agent|publisher|family|coworkers?|co-workers?|connections|groups?|channels?|circles?|neighbours?|neighbors?|students|members|board|committee|leadership|superiors?|supervisor|inbox|desk|office|feed|timeline|dean|professor|head of [a-z]+|vp',
  them: 'everyone|everybody|anyone|anybody|someone|somebody|whoever|whomever|as many|people|the right|others|them|him|her|hiring|decision[- ]makers?|hr|the boss|the team|the editor|the manager|ten of|all of|both of|a few of|the group|the list',
  num: '\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|a dozen|a couple of|a few|several|many|too many|so many|some|nearly|almost|over|more than|all these|all those|those|these|a whole|the whole|another|a good|an embarrassing',
  span: 'years?|months?|decades?|winters?|summers?',
  make: 'make|do|finish|sort out|write|draft|edit|proofread|rewrite|redo|review|fix|check|correct|design|build|translate|prepare|create|fill in|fill out|fill|go through|look over|look through|read through|research|organise|organize|arrange|handle|code|test|record|shoot|draw|paint|plan|set up|update|format|polish|install|debug|moderate|compile|type up|transcribe|take over|babysit|drive|carry|cover|run',
  kin: 'mother|father|mum|mom|dad|brother|sister|son|daughter|wife|husband|partner|kids|children|baby|twins|boys|girls|parents|grandmother|gran|nephew|niece|dog|cat|cats|dogs|puppy|hens|bees',
  day: 'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|midnight|noon|lunch|lunchtime|eod|cob|close of business|end of (?:the )?(?:day|week|month)|this (?:afternoon|evening|morning|week)|tomorrow morning|five|six|\\d+ ?(?:pm|am|o.clock)',
  job: 'openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|roles?|positions?|lea(?:d|ds)|jobs?|work|gigs?|projects?|internships?|placements?|assignments?|contracts?|spots?|offers?',
  did: '(?!need|feed|speed|exceed)[a-z]{2,}ed|said|told|taught|gave|showed|lent|fed|made|wrote|built|found|brought|drove|sang|ran|won|lost|held|kept|left|met|saw|read|sent|stood|sat|spoke|swore|took|thought|threw|went|wore|came|caught|bought|fought|got|hid|drew|ate|slept|put|let|cut|got|did|had|were|was|knew|grew|felt|fell|began|broke|chose|stuck|bet|beat|set|hung|lit|paid|quit|rode|rang|shook|shot|swam|tore|woke|laid|led',
}
