/// Common nouns for people and for what speaks as people do. Our own list.
enum Roles {
  static let person: StaticString = """
    spokesperson official officer aide adviser advisor analyst expert professor researcher scientist doctor physician
    nurse lawyer attorney judge justice prosecutor sheriff detective senator representative lawmaker legislator
    governor mayor president minister secretary ambassador diplomat candidate nominee contender hopeful front-runner
    frontrunner rival opponent challenger incumbent politician strategist consultant pollster operative manager
    director chief chair chairperson leader member founder co-founder owner executive ceo cfo coo cto cio president-elect
    economist historian author writer reporter journalist editor columnist correspondent anchor host moderator
    commentator blogger broadcaster critic producer actor comedian singer musician artist filmmaker teacher
    student resident neighbor neighbour friend relative cousin parent child person voter supporter activist organizer
    organiser volunteer donor delegate superdelegate protester protestor demonstrator fan worker employee staffer
    veteran soldier general colonel captain commander admiral sergeant agent spy scholar cleric pastor
    priest bishop cardinal pope rabbi imam ayatollah farmer engineer designer developer investor banker trader broker
    accountant witness victim suspect defendant plaintiff survivor driver pilot passenger clerk librarian
    retiree immigrant refugee citizen individual insider source observer participant attendee caller
    user listener reader viewer heckler speaker senior billionaire businessperson businessman tycoon mogul
    spectator marcher celebrant panelist
    neurosurgeon surgeon entrepreneur democrat republican conservative liberal libertarian socialist independent
    moderate conservative mogul magnate ally confidant confidante counsel counselor coordinator appointee guest
    interviewer questioner coach player trainee intern inspector regulator commissioner representative negotiator
    psychologist psychiatrist therapist scholar biologist physicist chemist climatologist ecologist epidemiologist
    sociologist anthropologist geologist astronomer mathematician philosopher theologian nutritionist demographer
    architect planner contractor builder plumber electrician mechanic fisherman hunter rancher baker chef cook waiter
    bartender novelist poet playwright biographer translator interpreter curator collector dealer shopper customer
    client patient tenant landlord homeowner motorist commuter cyclist runner hiker tourist traveler traveller
    impostor hacker whistleblower informant deputy undersecretary statesman mentor predecessor successor
    respondent buyer seller vendor shopkeeper applicant recipient winner loser champion teammate roommate classmate
    employer landowner tutor instructor educator maker programmer maintainer contributor commenter abuser addict
    stranger passerby bystander eyewitness visitor newcomer beginner enthusiast collaborator companion skeptic
    whip superintendent principal dean provost chancellor trustee treasurer auditor administrator caretaker keeper
    gunman shooter killer attacker terrorist jihadist militant rebel fighter warlord dictator king queen prince princess
    """
  static let male: StaticString = """
    spokesman chairman congressman businessman councilman assemblyman alderman policeman fireman man boy father son
    brother husband uncle nephew grandfather grandson gentleman guy king prince lord widower boyfriend anchorman
    fisherman statesman salesman craftsman
    """
  static let female: StaticString = """
    spokeswoman chairwoman congresswoman businesswoman councilwoman assemblywoman policewoman woman girl mother
    daughter sister wife aunt niece grandmother granddaughter lady actress waitress queen princess widow girlfriend
    anchorwoman stateswoman
    """
  static let plural: StaticString = """
    spokesmen spokespeople officials officers aides advisers advisors analysts experts professors researchers
    scientists doctors lawyers attorneys judges justices prosecutors senators representatives lawmakers
    legislators governors mayors ministers diplomats candidates nominees rivals opponents politicians
    strategists consultants pollsters operatives managers directors chiefs leaders members founders owners
    executives economists historians authors writers reporters journalists editors columnists correspondents
    hosts moderators commentators critics producers artists teachers students residents neighbors neighbours
    friends relatives parents children people men women voters supporters activists organizers volunteers donors
    delegates superdelegates protesters protestors demonstrators spectators marchers celebrants fans workers
    employees staffers veterans
    soldiers generals agents scholars clerics farmers engineers investors bankers witnesses victims prosecutors
    survivors immigrants refugees citizens individuals insiders sources observers participants attendees callers
    users listeners readers viewers hecklers speakers democrats republicans conservatives liberals libertarians
    socialists independents allies confidants inspectors regulators commissioners negotiators backers detractors
    followers panelists onlookers customers clients patients families couples colleagues peers partners
    associates evangelicals christians muslims jews catholics blacks whites latinos hispanics spokespersons
    physicians nurses sheriffs detectives presidents secretaries ambassadors contenders hopefuls front-runners
    frontrunners challengers incumbents chairs chairpersons co-founders anchors bloggers broadcasters actors
    comedians singers musicians filmmakers cousins organisers colonels captains commanders admirals sergeants
    pastors priests bishops cardinals popes rabbis imams ayatollahs designers developers traders brokers
    accountants suspects defendants plaintiffs drivers pilots passengers clerks librarians retirees billionaires
    tycoons moguls neurosurgeons surgeons entrepreneurs magnates confidantes counselors coordinators appointees
    interviewers questioners players trainees interns psychologists psychiatrists therapists biologists
    physicists chemists climatologists ecologists epidemiologists sociologists anthropologists geologists
    astronomers mathematicians philosophers theologians nutritionists demographers architects planners
    contractors builders plumbers electricians mechanics hunters ranchers bakers chefs waiters bartenders
    novelists poets playwrights biographers translators interpreters curators collectors dealers shoppers
    tenants landlords homeowners motorists commuters cyclists runners hikers tourists travelers travellers
    impostors hackers whistleblowers informants deputies undersecretaries mentors predecessors successors
    superintendents principals provosts chancellors trustees treasurers auditors administrators caretakers
    keepers gunmen shooters killers attackers terrorists jihadists militants rebels fighters warlords dictators
    respondents buyers sellers vendors shopkeepers applicants recipients winners losers champions teammates roommates
    classmates employers landowners tutors instructors educators programmers maintainers contributors commenters
    abusers addicts strangers passersby bystanders eyewitnesses visitors newcomers beginners enthusiasts collaborators
    companions skeptics audiences businessmen congressmen congresswomen businesswomen fishermen statesmen policemen firemen boys girls sons
    daughters brothers sisters wives husbands guys kings queens princes coaches guests spies guards
    """
  /// Groups that speak with one voice.
  static let group: StaticString = """
    campaign company firm group chorus organization organisation committee commission council board court jury panel agency
    department office administration government ministry embassy police party union association coalition alliance
    team staff crowd audience bank fund foundation institute center centre university college school church network
    station newspaper paper magazine website site blog outlet publication journal times post house senate congress
    parliament army navy force military bureau service authority corporation band family couple side camp
    establishment majority minority press media industry league club society movement caucus delegation
    state country nation city county town pac super-pac think-tank firm nonprofit charity newsroom
    """
  /// Papers and words that are quoted as if they spoke.
  static let document: StaticString = """
    statement report letter email e-mail memo note message tweet post article story editorial column op-ed book study
    survey poll paper brief filing lawsuit suit complaint indictment affidavit ruling opinion order decision law bill
    amendment constitution resolution platform plan proposal document transcript ad advertisement commercial video
    spot sign banner headline caption slogan chant song poem speech address remarks release announcement notice
    advisory guide guidelines policy rule page website inscription plaque label text entry biography obituary
    review piece analysis essay passage excerpt summary flyer mailer brochure leaflet pamphlet invitation petition
    script poster footnote textbook hashtag projection assessment voice-over narrator declaration treaty agreement contract charter manifesto application form testimony
    deposition motion warrant subpoena verdict response reply quote quotation
    """
}
