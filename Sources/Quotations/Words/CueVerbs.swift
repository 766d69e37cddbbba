/// Verbs that hand over to somebody's words, with their forms. Our own list.
enum CueVerbs {
  /// Verbs of saying: words follow or came before.
  static let speech: StaticString = """
    react reacts reacted say says said tell tells told write writes wrote written add adds added ask asks asked
    continue continues continued note notes noted reply replies replied explain explains explained state states
    stated declare declares declared report reports reported conclude concludes concluded recall recalls recalled
    respond responds responded argue argues argued acknowledge acknowledges acknowledged pledge pledges pledged
    admit admits admitted suggest suggests suggested chant chants chanted urge urges urged insist insists insisted
    warn warns warned assure assures assured answer answers answered shout shouts shouted promise promises
    promised predict predicts predicted remark remarks remarked vow vows vowed tweet tweets tweeted retweet
    retweets retweeted observe observes observed joke jokes joked yell yells yelled lament laments lamented
    announce announces announced claim claims claimed assert asserts asserted proclaim proclaims proclaimed
    exclaim exclaims exclaimed quip quips quipped boast boasts boasted concede concedes conceded retort retorts
    retorted scoff scoffs scoffed muse muses mused wonder wonders wondered opine opines opined counter counters
    countered contend contends contended maintain maintains maintained allege alleges alleged affirm affirms
    affirmed confirm confirms confirmed reiterate reiterates reiterated repeat repeats repeated stress stresses
    stressed emphasize emphasizes emphasized emphasise emphasises emphasised confide confides confided whisper
    whispers whispered mutter mutters muttered murmur murmurs murmured mumble mumbles mumbled bark barks barked
    bellow bellows bellowed roar roars roared scream screams screamed cry cries cried demand demands demanded
    plead pleads pleaded beg begs beged intone intones intoned declaim declaims declaimed pronounce pronounces
    pronounced recount recounts recounted relate relates related narrate narrates narrated describe describes
    described testify testifies testified swear swears swore sworn attest attests attested caution cautions
    cautioned advise advises advised counsel counsels counseled remind reminds reminded inform informs informed
    notify notifies notified instruct instructs instructed mock mocks mocked tease teases teased quote quotes
    quoted cite cites cited comment comments commented interject interjects interjected interrupt interrupts
    interrupted chime chimes chimed inquire inquires inquired query queries queried question questions questioned
    email emails emailed e-mailed text texts texted post posts posted blog blogs blogged caption captions
    captioned read reads sing sings sang sung rap raps rapped recite recites recited elaborate elaborates
    elaborated clarify clarifies clarified specify specifies specified expound expounds expounded ruminate
    ruminates ruminated reflect reflects reflected theorize theorizes theorized speculate speculates speculated
    surmise surmises surmised crack cracks cracked snap snaps snapped snarl snarls snarled growl growls growled
    hiss hisses hissed sneer sneers sneered sniff sniffs sniffed snort snorts snorted gush gushes gushed rave
    raves raved enthuse enthuses enthused marvel marvels marveled thunder thunders thundered fume fumes fumed rage
    rages raged rant rants ranted vent vents vented complain complains complained grumble grumbles grumbled grouse
    grouses groused gripe gripes griped whine whines whined moan moans moaned groan groans groaned object objects
    objected deny denies denied rebut rebuts rebutted refute refutes refuted concur concurs concured confess
    confesses confessed reveal reveals revealed disclose discloses disclosed divulge divulges divulged tout touts
    touted brag brags braged crow crows crowed gloat gloats gloated trumpet trumpets trumpeted teach teaches
    taught preach preaches preached lecture lectures lectured exhort exhorts exhorted implore implores implored
    entreat entreats entreated beseech beseeches beseeched apologize apologizes apologized apologise apologises
    apologised thank thanks thanked congratulate congratulates congratulated greet greets greeted venture ventures
    ventured volunteer volunteers volunteered hint hints hinted insinuate insinuates insinuated intimate intimates
    intimated estimate estimates estimated forecast forecasts forecasted prophesy prophesies prophesied foresee
    foresees foresaw foreseen deadpan deadpans deadpaned echo echoes echoed parrot parrots parroted quiz quizzes
    quizzed riff riffs riffed rejoin rejoins rejoined retaliate retaliates retaliated recommend recommends
    recommended propose proposes proposed stammer stammers stammered stutter stutters stuttered blurt blurts
    blurted babble babbles babbled drawl drawls drawled purr purrs purred coo cooes cooed croak croaks croaked
    shriek shrieks shrieked squeal squeals squealed wail wails wailed howl howls howled holler hollers hollered
    hoot hoots hooted jeer jeers jeered heckle heckles heckled boo booes booed taunt taunts taunted goad goads
    goaded scold scolds scolded chide chides chided chastise chastises chastised rebuke rebukes rebuked reprimand
    reprimands reprimanded admonish admonishes admonished berate berates berated upbraid upbraids upbraided
    summarize summarizes summarized summarise summarises summarised recap recaps recapped conjecture conjectures
    conjectured posit posits posited postulate postulates postulated hypothesize hypothesizes hypothesized profess
    professes professed avow avows avowed aver avers avered avouch avouches avouched attribute attributes
    attributed message messages messaged reminisce reminisces reminisced remember remembers remembered mention
    mentions mentioned charge charges charged retell retells retold proffer proffers proffered lash lashes lashed
    gasp gasps gasped rewrite rewrites rewrote rewritten spell spells spelled dictate dictates dictated chat chats
    chatted relay relays relayed convey conveys conveyed communicate communicates communicated underline
    underlines underlined underscore underscores underscored editorialize editorializes editorialized editorialise
    editorialises editorialised pontificate pontificates pontificated
    """
  /// The same verbs' participles in -ing: "…, adding that".
  static let speechParticiples: StaticString = """
    reacting saying telling writing adding asking continuing noting replying explaining stating declaring
    reporting concluding recalling responding arguing acknowledging pledging admitting suggesting chanting urging
    insisting warning assuring answering shouting promising predicting remarking vowing tweeting retweeting
    observing joking yelling lamenting announcing claiming asserting proclaiming exclaiming quipping boasting
    conceding retorting scoffing musing wondering opining countering contending maintaining alleging affirming
    confirming reiterating repeating stressing emphasizing emphasising confiding whispering muttering murmuring
    mumbling barking bellowing roaring screaming crying demanding pleading beging intoning declaiming pronouncing
    recounting relating narrating describing testifying swearing attesting cautioning advising counseling
    reminding informing notifying instructing mocking teasing quoting citing commenting interjecting interrupting
    chiming inquiring querying questioning emailing e-mailing texting posting blogging captioning reading singing
    rapping reciting elaborating clarifying specifying expounding ruminating reflecting theorizing speculating
    surmising cracking snapping snarling growling hissing sneering sniffing snorting gushing raving enthusing
    marveling thundering fuming raging ranting venting complaining grumbling grousing griping whining moaning
    groaning objecting denying rebutting refuting concuring confessing revealing disclosing divulging touting
    braging crowing gloating trumpeting teaching preaching lecturing exhorting imploring entreating beseeching
    apologizing apologising thanking congratulating greeting venturing volunteering hinting insinuating intimating
    estimating forecasting prophesying foreseeing deadpaning echoing parroting quizzing riffing rejoining
    retaliating recommending proposing stammering stuttering blurting babbling drawling purring cooing croaking
    shrieking squealing wailing howling hollering hooting jeering heckling booing taunting goading scolding
    chiding chastising rebuking reprimanding admonishing berating upbraiding summarizing summarising recapping
    conjecturing positing postulating hypothesizing professing avowing avering avouching attributing messaging
    reminiscing remembering mentioning charging retelling proffering lashing gasping rewriting spelling dictating
    chatting relaying conveying communicating underlining underscoring editorializing editorialising pontificating
    """
  /// Verbs of thinking and gesture: they may carry a quotation, but give way to a verb of saying.
  static let opinion: StaticString = """
    think thinks thought thinking believe believes believed believing suppose supposes supposed supposing figure
    figures figured figuring reckon reckons reckoned reckoning hope hopes hoped hoping imply implies implied
    implying indicate indicates indicated indicating signal signals signaled signaling show shows showed showing
    shown reason reasons reasoned reasoning agree agrees agreed agreing disagree disagrees disagreed disagreing
    allow allows allowed allowing protest protests protested protesting order orders ordered ordering offer offers
    offered offering begin begins began beginning begun grin grins grined grining smile smiles smiled smiling nod
    nods noded noding shrug shrugs shrugged shrugging wink winks winked winking laugh laughs laughed laughing
    giggle giggles giggled giggling chuckle chuckles chuckled chuckling sigh sighs sighed sighing
    """
  /// Verbs that carry words only where no other does: discussed "the question".
  static let presenting: StaticString = """
    consider considers considered considering deem deems deemed deeming regard regards regarded regarding cast
    casts casted casting paint paints painted painting define defines defined defining depict depicts depicted
    depicting identify identifies identified identifying term terms termed terming publish publishes published
    publishing issue issues issued issuing release releases released releasing detail details detailed detailing
    focus focuses focused focusing target targets targeted targeting title titles titled titling point points
    pointed pointing discuss discusses discussed discussing talk talks talked talking speak speaks spoke speaking
    spoken support supports supported supporting oppose opposes opposed opposing champion champions championed
    championing promote promotes promoted promoting highlight highlights highlighted highlighting promise promises
    promised promising
    """
  /// Verbs that run a quotation into the sentence: called it "a mess".
  static let judging: StaticString = """
    call calls called calling describe describes described describing praise praises praised praising criticize
    criticizes criticized criticizing criticise criticises criticised criticising blast blasts blasted blasting
    slam slams slammed slamming denounce denounces denounced denouncing condemn condemns condemned condemning
    decry decries decried decrying deride derides derided deriding dismiss dismisses dismissed dismissing label
    labels labeled labelled labeling labelling dub dubs dubbed dubbing brand brands branded branding accuse
    accuses accused accusing blame blames blamed blaming attack attacks attacked attacking mock mocks mocked
    mocking ridicule ridicules ridiculed ridiculing characterize characterizes characterized characterizing
    characterise characterises characterised characterising portray portrays portrayed portraying hail hails
    hailed hailing laud lauds lauded lauding applaud applauds applauded applauding welcome welcomes welcomed
    welcoming refer refers referred referring credit credits credited crediting bemoan bemoans bemoaned bemoaning
    deplore deplores deplored deploring fault faults faulted faulting rip rips ripped ripping assail assails
    assailed assailing lambast lambasts lambasted lambasting lambaste lambastes excoriate excoriates excoriated
    excoriating savage savages savaged savaging pan pans panned panning knock knocks knocked knocking jab jabs
    jabbed jabbing chide chides chided chiding tout touts touted touting cite cites cited citing defend defends
    defended defending endorse endorses endorsed endorsing reject rejects rejected rejecting demand demands
    demanded demanding urge urges urged urging express expresses expressed expressing voice voices voiced voicing
    complain complains complained complaining bash bashes bashed bashing trash trashes trashed trashing trumpet
    trumpets trumpeted trumpeting question questions questioned questioning commend commends commended commending
    salute salutes saluted saluting extol extols extoled extoling tar tars tared taring vilify vilifies vilified
    vilifying malign maligns maligned maligning disparage disparages disparaged disparaging belittle belittles
    belittled belittling bristle bristles bristled bristling rail rails railed railing liken likens likened
    likening compare compares compared comparing equate equates equated equating acknowledge acknowledges
    acknowledged acknowledging celebrate celebrates celebrated celebrating invoke invokes invoked invoking
    advocate advocates advocated advocating vow vows vowed vowing predict predicts predicted predicting compliment
    compliments complimented complimenting castigate castigates castigated castigating repudiate repudiates
    repudiated repudiating disavow disavows disavowed disavowing lament laments lamented lamenting
    """
}
