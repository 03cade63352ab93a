/**
 * How far each way of attributing is to be trusted: of what it finds, the share (in hundredths) that annotators of US political news
 * marked with the same source and content (PolNeAR, train part; counts only). A verb in a frame without a figure of its own takes
 * the odds of the verb times the odds of the frame. What reads like attribution in politics and like violence in reports of violence
 * ("attacked", "hit") has no entry and is never a cue.
 */
export const BASE_TRUST = 60;

/** By standing and frame, whatever the verb or noun. */
export const FRAME_TRUST =
  "finite +about 53, finite +against 67, finite +as 22, finite +at 34, finite +by 19, finite +down 30, finite +for 50, finite +from 12, " +
  "finite +in 28, finite +into 33, finite +of 44, finite +off 36, finite +on 37, finite +out 75, finite +over 36, finite +to 39, finite +up 20, " +
  "finite +with 35, finite as 46, finite as-saying 30, finite clause 74, finite colon 33, finite end 91, finite inverted-clause 75, " +
  "finite inverted-quote 85, finite object 47, finite quote 85, finite that 83, finite to 46, finite whether 65, first 88, headline first 63, " +
  "infinitive +about 52, infinitive +as 33, infinitive +at 33, infinitive +for 38, infinitive +in 25, infinitive +on 31, infinitive +out 57, " +
  "infinitive +to 36, infinitive clause 31, infinitive object 24, infinitive quote 42, infinitive that 49, infinitive to 35, " +
  "infinitive whether 30, last 82, noun about inherited 27, noun about owner 25, noun against inherited 27, noun against owner 33, " +
  "noun for inherited 29, noun for owner 18, noun from inherited 8, noun from owner 29, noun of inherited 26, noun of owner 32, " +
  "noun on inherited 35, noun on owner 16, noun over inherited 33, noun that inherited 38, noun that owner 55, noun to inherited 22, " +
  "noun to owner 29, participle +about 44, participle +against 50, participle +at 33, participle +by 23, participle +for 53, participle +from 27, " +
  "participle +in 16, participle +into 55, participle +of 47, participle +on 44, participle +out 47, participle +to 42, participle +up 46, " +
  "participle +with 54, participle clause 52, participle object 34, participle quote 73, participle that 72, participle to 40, " +
  "participle whether 56, passive +about 48, passive +as 49, passive +at 21, passive +for 70, passive +from 33, passive +in 22, passive +of 45, " +
  "passive +on 28, passive +over 50, passive +to 28, passive +with 42, passive by 42, passive clause 35, passive colon 30, passive end 31, " +
  "passive object 29, passive quote 46, passive that 47, passive to 57, passive whether 47";

/** By verb or noun, whatever the frame. */
export const CUE_TRUST =
  "accept 36, according 83, account 30, accounts 20, accusation 57, accusations 43, accuse 73, acknowledge 65, add 80, address 42, admission 57, " +
  "admit 53, advertise 20, advise 16, advocate 44, affirm 50, agree 62, aim 35, allegation 50, allegations 38, allege 52, allow 24, allude 67, " +
  "analyze 33, announce 75, announcement 46, answer 41, anticipate 72, apologize 59, appeal 19, appear 8, applaud 72, approve 48, argue 84, " +
  "argument 47, arguments 50, articulate 50, ask 66, assail 67, assert 61, assertion 64, assertions 50, assess 45, assessment 50, assume 40, " +
  "assurances 75, assure 60, attacks 20, attribute 57, authorize 25, back 36, ban 27, beg 50, belief 56, believe 62, bemoan 73, blame 75, " +
  "blast 68, blog 50, boast 71, brand 33, brief 47, broadcast 44, cable 30, calculate 54, call 58, calls 33, cast 32, castigate 67, caution 81, " +
  "celebrate 21, certify 43, challenge 36, chant 53, characterize 82, charge 35, charges 50, chide 73, choose 21, cite 68, claim 64, claims 50, " +
  "clarify 50, colon 62, command 45, commend 67, comment 47, comments 27, compare 24, complain 81, complaint 63, complaints 40, concede 73, " +
  "concern 44, concerns 23, conclude 83, concur 72, condemn 65, condemnation 50, confide 67, confidence 67, confirm 56, confront 15, " +
  "congratulate 62, consider 37, contemplate 78, contend 69, contention 45, continue 41, contradict 46, convict 33, convince 28, counsel 50, " +
  "count 24, credit 60, criticise 57, criticism 25, criticisms 56, criticize 70, critique 38, debate 18, decide 35, decision 54, declare 74, " +
  "decline 69, decry 90, deem 59, defend 58, define 24, demand 39, demands 30, demonstrate 42, denounce 60, deny 45, depict 56, deplore 72, " +
  "deride 58, describe 65, description 50, desire 50, detect 38, determine 31, disagree 62, disavow 58, disclose 46, discount 67, discover 28, " +
  "discuss 53, dislike 55, dismiss 56, disparage 50, dispute 50, doubt 59, doubts 40, downplay 50, dub 50, echo 52, elaborate 46, email 22, " +
  "embrace 39, emphasize 77, encourage 34, endorse 53, endorsement 14, endorsements 32, envision 42, estimate 66, evidence 37, examine 38, " +
  "exclaim 57, excoriate 43, excuse 43, exhort 57, expect 71, expectation 43, expectations 50, explain 74, expose 38, express 83, fault 67, " +
  "favor 31, fear 54, fears 50, feel 33, find 41, float 55, forbid 50, forecast 58, foresee 75, foretell 57, frame 46, greet 29, grieve 50, " +
  "guess 46, gush 72, hail 69, hear 19, highlight 43, hint 53, honor 25, hope 67, hopes 42, hypothesize 67, idea 39, identify 45, ignore 42, " +
  "imagine 55, implore 57, imply 47, indicate 75, indication 50, indict 72, inform 58, inquire 50, insist 82, insistence 56, instruct 56, " +
  "insult 22, intend 48, interest 25, interject 60, interpret 60, interview 12, introduce 24, investigate 19, invite 38, invoke 65, issue 33, " +
  "joke 77, judge 33, justify 60, know 42, label 46, lambast 82, lament 81, lash 82, laud 50, laugh 31, learn 53, lecture 40, letter 31, like 18, " +
  "link 19, list 52, maintain 23, mandate 42, mean 13, mention 60, mock 69, mourn 67, mull 63, muse 56, name 39, narrate 50, nickname 67, note 84, " +
  "notice 50, notion 40, object 57, observe 45, offer 40, opine 75, opinion 40, opinions 43, oppose 44, opposition 26, order 48, outline 45, " +
  "paint 44, perceive 50, persuade 47, petition 57, phone 31, pick 18, pitch 31, plan 37, plans 41, plea 67, plead 67, pleas 67, pledge 33, " +
  "pledges 67, point 42, ponder 72, portray 64, posit 63, position 22, post 42, praise 65, pray 38, preach 63, predict 76, prediction 57, " +
  "predictions 50, prefer 59, present 28, presume 38, probe 56, proclaim 69, project 44, promise 61, promises 42, promote 37, pronounce 63, " +
  "proposal 30, proposals 50, propose 65, protest 57, prove 14, publish 36, push 35, query 57, question 43, questions 18, quip 67, quote 17, " +
  "rail 63, rant 50, react 24, reaction 30, read 49, reaffirm 67, realize 54, reason 29, rebuff 43, rebuke 46, rebut 67, recall 68, recant 43, " +
  "reckon 63, recognize 59, recommend 47, recommendation 43, recount 62, refer 64, reference 44, references 57, reflect 22, refrain 33, " +
  "refusal 54, refuse 63, refute 72, regard 35, regret 63, reiterate 76, reject 64, relate 33, relay 43, release 42, reluctance 72, remark 42, " +
  "remarks 30, remember 52, remind 64, renounce 63, repeat 48, reply 81, report 59, reports 46, reprimand 72, repudiate 75, request 35, " +
  "requests 38, require 23, respond 52, response 14, retort 67, retract 67, reveal 76, ridicule 50, ruin 43, rule 29, rumor 38, rumors 63, say 89, " +
  "scoff 72, scold 50, scream 45, see 45, seek 45, seem 11, sense 29, share 41, shout 47, show 52, signal 52, signs 37, slam 79, solicit 43, " +
  "speak 24, speculate 67, speculation 40, speech 23, stance 38, state 41, statement 47, statements 50, stress 56, suggest 77, suggestion 77, " +
  "suggestions 43, summon 50, support 33, surmise 72, suspect 58, suspicion 67, suspicions 43, swear 45, talk 51, teach 19, tell 83, testify 50, " +
  "text 50, thank 45, think 54, threat 18, threaten 51, threats 38, title 40, tout 68, tweet 74, underscore 46, understand 32, understanding 63, " +
  "undertake 50, urge 70, utter 50, vent 57, verify 67, view 33, views 30, voice 50, vouch 70, vow 81, want 47, warn 76, warning 72, warnings 43, " +
  "weigh 47, welcome 52, whisper 43, wish 56, witness 64, wonder 60, worry 46, write 81, yell 55";

/** Where a verb or noun in one frame does markedly better or worse than both tables say. */
export const EXACT_TRUST =
  "accept finite object 1, according last 82, accusations noun of inherited 24, accusations noun that inherited 45, accuse finite +of 22, " +
  "accuse finite clause 76, accuse finite object 82, accuse participle object 84, accuse passive +of 80, acknowledge finite object 64, " +
  "acknowledge finite quote 94, acknowledge infinitive object 14, acknowledge participle that 36, add finite +to 21, add finite inverted-quote 85, " +
  "add finite object 14, add participle +to 33, add participle object 39, address finite object 40, address infinitive object 26, " +
  "address participle object 38, admit finite +to 16, admit finite clause 56, admit finite that 90, advise finite end 28, " +
  "advocate finite object 44, affirm finite object 44, agree finite +on 60, agree finite +with 58, agree finite clause 61, agree finite object 27, " +
  "agree finite that 78, agree finite to 66, aim finite object 47, aim finite to 55, allege finite clause 50, allege finite object 20, " +
  "allege participle object 40, allege participle that 56, allow finite +for 25, allow finite clause 14, allow finite object 23, " +
  "allow infinitive object 20, allow participle object 18, announce finite end 87, announce finite object 79, announcement noun of owner 44, " +
  "answer finite clause 78, answer finite end 92, answer finite object 18, answer infinitive clause 9, apologize finite +for 72, " +
  "appeal noun to owner 15, appear finite that 7, applaud finite object 88, applaud participle object 40, approve finite object 45, " +
  "argue finite +for 90, argue finite clause 98, argue finite end 73, argue finite object 59, argue participle that 78, " +
  "argument noun that inherited 63, ask finite +of 42, ask finite clause 89, ask finite object 38, ask finite that 80, ask finite to 71, " +
  "ask finite whether 77, ask participle +for 46, ask passive +about 69, ask passive by 21, ask passive whether 80, assert finite object 41, " +
  "assertion noun that owner 68, assessment noun of inherited 37, assume finite clause 33, assure passive +of 17, " +
  "attacks noun against inherited 17, attacks noun on inherited 18, attacks noun on owner 16, attacks noun that inherited 28, " +
  "attribute passive +to 46, authorize finite object 25, authorize passive to 6, back finite +in 26, back finite +to 10, back finite object 43, " +
  "back finite that 32, back infinitive object 5, back participle clause 41, back participle object 27, back passive by 33, ban finite object 27, " +
  "ban participle object 19, belief noun that inherited 50, believe finite +in 74, believe finite clause 66, believe finite end 82, " +
  "believe finite to 24, believe participle clause 45, bemoan finite object 73, blame finite clause 65, blame finite object 80, " +
  "blast finite +out 90, blast finite clause 64, blast finite object 77, blast participle object 32, boast finite +of 78, boast finite object 30, " +
  "boast finite that 96, brief participle object 45, broadcast finite object 16, calculate finite that 90, call finite +for 72, " +
  "call finite +on 81, call finite +out 89, call finite clause 47, call finite object 58, call finite quote 66, call finite that 93, " +
  "call infinitive +for 44, call noun for inherited 42, call noun for owner 31, call noun to inherited 33, call participle +for 61, " +
  "call participle +on 73, call participle +out 22, call participle object 53, calls noun from inherited 18, cast finite object 40, " +
  "cast participle object 20, caution finite +against 76, challenge finite end 56, challenge finite object 32, challenge participle object 32, " +
  "challenge passive +over 47, chant finite quote 92, characterize finite object 90, charge finite +with 8, charge finite clause 25, " +
  "charge finite end 48, charge passive +with 63, chide finite object 81, choose finite clause 43, choose finite to 20, choose participle to 22, " +
  "cite finite object 75, cite participle object 59, claim finite object 71, claim finite to 61, claim infinitive object 14, " +
  "claim noun that owner 68, claim participle object 31, claim participle that 61, claim passive by 63, claims noun that owner 56, " +
  "comment finite +for 46, comment finite +on 78, comment finite clause 31, comment finite end 40, comment finite object 11, compare finite +to 3, " +
  "compare finite +with 2, compare finite object 47, compare participle object 22, complain finite +about 88, concede finite that 97, " +
  "concern noun for inherited 25, concern noun that inherited 53, concerns noun that inherited 29, conclude finite clause 78, " +
  "conclude finite that 86, condemn finite object 69, confirm finite that 95, confirm passive object 13, congratulate finite object 72, " +
  "consider finite clause 37, consider finite object 40, consider finite whether 54, consider passive object 23, contend finite that 95, " +
  "continue finite end 89, continue finite object 16, continue finite quote 93, continue finite to 22, continue infinitive object 5, " +
  "continue participle object 26, continue participle to 10, convince finite that 24, convince infinitive that 46, convince passive that 9, " +
  "count finite +on 24, count finite object 41, credit finite object 53, credit participle object 67, criticism noun for inherited 2, " +
  "criticism noun of inherited 42, criticism noun of owner 39, criticisms noun of inherited 38, criticize finite clause 68, " +
  "criticize finite object 83, criticize participle object 28, criticize passive +for 92, criticize passive by 43, debate finite object 3, " +
  "debate infinitive object 19, decide finite to 38, decide finite whether 31, decide infinitive whether 6, decision noun on inherited 48, " +
  "decision noun to inherited 26, decision noun to owner 48, declare infinitive object 52, declare participle clause 50, " +
  "declare participle object 56, declare participle that 91, decline finite object 71, decline finite to 79, decry finite object 96, " +
  "deem passive object 64, defend finite object 65, defend infinitive object 33, define finite object 7, demand finite object 39, " +
  "demonstrate finite that 76, demonstrate infinitive object 6, denounce finite object 85, denounce participle object 40, deny finite clause 40, " +
  "deny finite object 56, deny finite that 65, deride finite object 76, describe finite +as 47, describe finite clause 92, " +
  "describe finite object 70, determine finite to 27, determine infinitive whether 56, determine participle object 6, determine passive to 14, " +
  "disagree finite +on 53, disagree finite +with 44, disavow finite object 54, disclose finite object 50, discover finite object 8, " +
  "discuss finite object 55, discuss infinitive object 33, discuss infinitive whether 46, discuss participle object 38, dislike finite object 54, " +
  "dismiss finite object 69, dismiss infinitive object 27, dismiss participle object 42, dispute finite object 52, doubt finite that 91, " +
  "doubt noun that inherited 44, echo passive by 58, email finite clause 13, email finite object 26, email finite that 21, email finite to 5, " +
  "embrace infinitive object 56, embrace participle object 25, emphasize participle object 60, encourage finite object 39, " +
  "encourage participle object 6, endorse finite clause 50, endorse finite object 57, endorse infinitive object 29, endorse participle object 48, " +
  "endorsements noun of inherited 22, envision finite object 41, estimate finite clause 54, estimate finite object 60, " +
  "evidence noun of inherited 4, evidence noun that inherited 45, expect finite clause 50, expect passive to 78, explain finite object 52, " +
  "explain finite that 97, explain participle object 41, explain participle that 91, explain participle whether 79, expose finite object 37, " +
  "express finite object 86, fear finite clause 62, fear finite object 47, fear finite that 92, feel finite that 31, find finite clause 51, " +
  "find finite that 79, find infinitive object 3, find passive object 6, float finite object 71, foresee finite object 82, frame finite object 50, " +
  "greet finite object 8, greet passive by 25, hail finite object 84, hear infinitive object 13, highlight finite clause 72, " +
  "highlight finite object 53, highlight infinitive object 24, hint finite +at 43, hint finite that 39, honor passive +with 7, " +
  "hope finite +for 72, hope finite clause 91, hope finite end 47, hope finite object 66, hope finite that 77, hope finite to 63, " +
  "hope participle to 54, hopes noun of inherited 29, idea noun of inherited 30, idea noun that inherited 28, identify finite clause 54, " +
  "identify finite object 53, identify infinitive object 24, ignore finite clause 68, imply finite that 52, indicate finite object 49, " +
  "indicate finite that 77, inform finite that 91, insist finite clause 78, insist finite end 65, insist participle that 96, " +
  "insult finite clause 17, insult finite object 20, interpret passive +as 41, introduce participle object 22, invite passive to 44, " +
  "invoke finite object 66, issue finite +in 4, issue finite end 43, issue finite object 40, joke finite that 82, know finite +as 2, " +
  "know finite +for 8, know finite that 78, know finite to 11, know finite whether 62, know passive +as 66, know passive +for 87, " +
  "know passive end 59, lambast finite object 86, lament finite object 79, learn finite clause 76, learn finite object 20, learn finite that 64, " +
  "lecture finite +on 10, letter noun to inherited 19, like finite clause 15, like finite quote 23, like finite to 59, link finite object 5, " +
  "list finite object 74, maintain finite clause 14, maintain finite object 8, maintain finite that 61, mean finite +for 3, mean finite clause 8, " +
  "mean finite object 1, mean finite that 18, mean passive to 48, mention finite clause 47, mention finite object 69, mention finite that 50, " +
  "mention participle object 57, mock finite object 75, mock participle object 57, name finite +for 15, name finite clause 33, " +
  "name finite object 46, name passive object 35, note finite +in 45, note finite clause 75, note finite end 88, note finite object 86, " +
  "note participle clause 55, note participle object 85, offer finite clause 65, offer finite object 1, offer finite to 55, " +
  "offer participle object 27, opinion noun of inherited 20, oppose finite object 59, oppose infinitive object 7, oppose participle object 15, " +
  "opposition noun to inherited 24, opposition noun to owner 19, order finite object 51, order finite to 75, order noun to inherited 23, " +
  "outline participle object 33, perceive finite object 19, persuade finite to 43, persuade infinitive to 45, pick finite +up 13, " +
  "pick finite object 21, pick participle +up 22, plan finite object 12, plan finite to 51, plan noun to inherited 19, plan noun to owner 23, " +
  "plans noun for inherited 25, plans noun to inherited 45, plead finite object 66, pledge finite clause 31, pledge finite object 8, " +
  "pledge finite quote 83, pledge finite that 81, pledge finite to 40, point finite +for 16, point finite +in 5, point finite +out 77, " +
  "point finite +to 65, point finite clause 31, point finite colon 10, point finite end 31, point finite object 11, point finite that 79, " +
  "point finite to 49, point infinitive +out 69, point participle +out 43, point participle +to 40, portray finite object 60, " +
  "portray participle object 52, post finite +on 9, post finite end 93, post finite quote 87, post finite that 85, post passive +on 25, " +
  "praise finite clause 56, praise finite object 80, praise participle object 52, predict finite object 91, prefer finite clause 53, " +
  "prefer finite object 59, prefer finite to 67, present finite object 25, present infinitive object 14, project finite object 56, " +
  "promise finite that 94, promise finite to 64, promise noun to owner 49, promises noun to inherited 5, promote finite object 56, " +
  "promote infinitive object 4, proposal noun to inherited 20, proposal noun to owner 19, propose finite clause 91, propose finite object 68, " +
  "propose finite to 59, protest finite clause 86, prove finite object 1, prove finite to 25, publish finite clause 76, publish finite object 32, " +
  "publish finite quote 34, publish participle object 41, publish passive end 7, push finite +against 71, push finite +for 60, push finite +on 42, " +
  "push finite +to 9, push finite object 7, push finite that 32, push finite to 45, push participle to 29, question finite +about 6, " +
  "question finite +in 25, question finite object 59, question finite whether 86, question noun of inherited 25, question participle object 45, " +
  "questions noun about inherited 18, rail participle +against 60, react finite +to 3, read finite end 97, read finite quote 45, " +
  "read infinitive object 25, realize finite that 73, reason finite +for 9, rebuke finite object 50, rebut finite object 66, recall finite end 85, " +
  "recall participle object 57, recognize finite object 34, refer finite +to 78, refer finite quote 80, refer participle +to 59, " +
  "refer participle to 79, reference finite +to 13, reference finite object 60, reference noun to inherited 24, reference participle clause 51, " +
  "reflect participle object 16, refusal noun to owner 43, refuse finite to 65, regard participle object 6, regard passive +as 46, " +
  "reiterate finite that 84, reject finite clause 55, reject finite object 82, reject participle object 16, reject passive by 63, " +
  "relate finite to 9, release finite +by 4, release finite clause 70, release finite end 58, release finite object 1, " +
  "release infinitive object 27, release participle object 9, remark finite end 64, remark finite object 19, remark participle that 81, " +
  "remember finite object 48, remember infinitive that 20, remind participle that 88, renounce finite object 58, repeat finite object 54, " +
  "repeat participle object 43, reply finite inverted-quote 80, report finite +from 3, report finite +to 19, report finite as 73, " +
  "report finite end 84, report noun on inherited 25, report participle +by 8, report participle object 25, report passive by 80, " +
  "reports noun of inherited 25, request finite +by 21, require finite +for 8, require finite clause 28, require participle object 23, " +
  "respond finite +by 26, respond finite +to 49, respond finite +with 36, respond finite object 20, respond finite quote 96, " +
  "reveal finite object 75, reveal finite whether 67, rule finite +of 8, rule finite +out 59, rule finite clause 23, " +
  "rumors noun that inherited 54, say finite +about 58, say finite +at 36, say finite +in 47, say finite +of 63, say finite +on 36, " +
  "say finite +over 54, say finite colon 65, say finite inverted-clause 78, say finite inverted-quote 86, say finite object 71, " +
  "say infinitive +about 65, say infinitive quote 73, say infinitive that 65, say infinitive whether 35, say participle clause 77, " +
  "say participle quote 80, say passive to 95, see finite +as 27, see finite +for 72, see finite +in 28, see finite clause 74, see finite end 42, " +
  "see finite object 47, see finite whether 25, see participle clause 44, see passive +as 56, see passive by 47, see passive clause 53, " +
  "seek finite clause 26, seek finite to 54, seek participle clause 26, seek participle object 28, seek participle to 39, seem finite clause 4, " +
  "seem finite to 17, sense noun of inherited 27, sense noun that inherited 7, share finite +with 27, share finite object 1, " +
  "share participle object 26, show finite +at 48, show finite +by 64, show finite +in 36, show finite +on 13, show finite +to 49, " +
  "show finite +with 68, show finite as 19, show finite colon 13, show finite end 63, show finite object 56, show finite to 32, " +
  "show finite whether 40, show infinitive that 60, show participle +in 3, show participle +to 17, show participle that 50, " +
  "show participle whether 41, signs noun of inherited 34, slam finite object 87, slam participle object 67, speak finite +about 57, " +
  "speak finite +at 16, speak finite +of 70, speak finite +out 68, speak finite +to 21, speak finite as 8, speak finite clause 19, " +
  "speak finite end 16, speak finite object 3, speak finite that 42, speak finite to 25, speak participle +of 41, speak participle +on 7, " +
  "speak participle +to 20, speak participle object 2, speech noun that inherited 19, stance noun on owner 22, state finite +in 8, " +
  "state finite +with 10, state finite clause 31, state finite end 1, state finite object 16, state finite quote 88, stress finite object 37, " +
  "stress finite that 74, suggest participle object 46, suggest participle that 68, suggestion noun that inherited 82, support finite clause 59, " +
  "support finite object 49, support noun for inherited 4, support noun for owner 14, support noun from owner 5, support noun to inherited 16, " +
  "support noun to owner 4, support participle clause 16, support participle object 23, talk finite +about 67, talk finite +to 41, " +
  "talk finite +with 47, talk finite clause 43, talk finite object 24, talk finite quote 90, talk finite that 54, talk infinitive +about 71, " +
  "talk participle +about 48, teach finite end 31, teach finite object 6, tell finite +in 33, tell finite clause 76, tell finite object 59, " +
  "tell finite to 60, tell finite whether 63, tell participle clause 53, tell participle that 73, tell participle to 45, testify finite object 26, " +
  "thank finite +to 9, thank finite object 73, think finite +about 57, think finite clause 61, think finite end 57, think finite that 70, " +
  "think participle that 57, threaten finite object 19, threaten finite to 61, threaten participle to 56, tout finite clause 57, " +
  "tout finite object 85, tweet finite clause 55, tweet finite object 56, tweet finite quote 80, tweet participle object 64, " +
  "underscore finite object 47, urge finite object 68, urge finite to 76, utter finite object 59, view finite +as 16, view finite +of 10, " +
  "view finite clause 24, view finite object 51, view finite that 31, view noun of inherited 19, view noun of owner 23, view passive +as 39, " +
  "voice finite +in 10, voice finite object 54, vouch finite +for 69, vow finite object 86, vow finite to 83, vow participle to 57, " +
  "want finite clause 33, want finite object 53, want finite to 46, warn finite +about 52, warn finite +of 84, warn finite that 99, " +
  "warn finite to 82, warn participle that 73, weigh finite +in 57, welcome finite object 54, witness finite object 65, wonder finite whether 87, " +
  "wonder infinitive whether 15, worry finite +about 55, worry finite that 82, worry passive +about 17, write finite +about 55, " +
  "write finite +by 20, write finite +for 53, write finite +on 43, write finite +to 39, write finite clause 78, write finite object 54, " +
  "write finite that 83, write participle quote 66, write participle that 94";
