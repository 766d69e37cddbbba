/// The closed classes of English, as far as the steps ask for them. Our own list.
enum FunctionWords {
  static let he: StaticString = "he him his himself"
  static let she: StaticString = "she her hers herself"
  static let they: StaticString = "they them their theirs themselves"
  static let it: StaticString = "it its itself"
  static let firstPerson: StaticString = "i me my mine myself we us our ours ourselves"
  static let secondPerson: StaticString = "you your yours yourself yourselves"
  static let subjectPronoun: StaticString = "he she they it i we you who"
  static let relative: StaticString = "who which that whom whose"
  static let someone: StaticString = """
    someone somebody everyone everybody nobody anyone anybody others another one some many both several most few
    all those each two three four five half either neither
    """
  static let determiner: StaticString = """
    the a an this these that those one two three four five six seven eight nine ten several some many most other
    another few both each every all any no such various dozens multiple numerous countless hundreds thousands
    either neither
    """
  static let possessive: StaticString = "his her their its my our your whose"
  static let definite: StaticString = "the this that these those"
  static let auxiliary: StaticString = """
    is are was were be been being am has have had do does did will would can could may might shall should must
    wouldn't couldn't didn't doesn't don't won't hasn't haven't hadn't isn't aren't wasn't weren't can't cannot
    mustn't shouldn't needn't ain't not never 'd 'll 're 've 'm
    """
  static let being: StaticString = "is are was were be been being am 're 'm"
  static let preposition: StaticString = """
    of in on at to for from by with about into over after before during under between among against through
    without within around near as like since until till despite toward towards upon above below behind beside
    besides beyond across along amid amidst past per via throughout onto off out up down inside outside including
    regarding concerning following unlike versus except alongside
    """
  static let conjunction: StaticString = "and or but nor yet so &"
  static let subordinator: StaticString = """
    that because while when whenever where wherever as if unless although though since whether how why what than
    once after before until lest whereas
    """
  static let adverb: StaticString = """
    also then later now still once again just even only first never always often sometimes soon ever already yet
    further instead too here there today yesterday tomorrow tonight however meanwhile afterward afterwards
    earlier perhaps maybe rather quite almost nearly back aloud twice thus indeed recently next so very more most
    nonetheless nevertheless moreover otherwise long far well
    """
  static let calendar: StaticString = """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december mon tues wed thurs fri jan feb mar apr jun jul aug sept oct nov dec
    a.m. p.m.
    """
  static let timeUnit: StaticString = "morning afternoon evening night week month year weekend day"
  /// End in a full stop that ends no sentence.
  static let abbreviation: StaticString = """
    mr mrs ms dr sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj rev fr sr jr st prof pres hon atty supt
    u.s u.k u.n d.c e.g i.e a.m p.m vs no inc corp co ltd bros dept jan feb mar apr jun jul aug sept oct nov dec
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y
    n.c n.d okla ore pa r.i s.c s.d tenn tex va vt wash w.va wis wyo ave blvd rd ph.d m.d b.a m.a j.d messrs mmes
    """
  /// Verb forms that are nouns behind an article or an adjective.
  static let verbalNoun: StaticString = """
    claim claims question questions answer answers state states report reports call calls attack attacks comment
    comments remark remarks estimate estimates charge charges order orders reply praise blame support demand demands
    fear fears hope hopes worry worries joke jokes note notes vow vows pledge pledges quote quotes post posts tweet
    tweets text texts protest protests object objects reason reasons figure figures deal deals play plays work works run show
    shows need needs use uses change changes end ends fight fights push press face hand head lead plan plans start
    move moves request vote votes view views cause causes issue issues target focus point points term terms promise
    promises response cut cuts stop turn visit launch raise pass kill watch return win loss hire fire threat attempt
    trail surge release range target cast brand label detail details offer offers talk talks warning warnings saying
    hearing meeting feeling building beginning writing reading teaching finding findings thinking understanding
    ruling opening standing following campaign file order forecast whisper scream roar cry laugh smile nod lie lies
    retort retorts quip quips counter hint hints echo echoes gripe gripes rant rants taunt taunts jeer jeers boast
    boasts lament laments rebuke rebukes crack cracks snap shout shouts yell yells howl howls gasp gasps sneer sneers
    dispute caution signal signals measure measures spread stand set break drive draw find hold love name names
    """
  /// What stands right before is a name for something, not what somebody says.
  static let naming: StaticString = """
    titled entitled subtitled headlined nicknamed dubbed christened so-called self-styled
    """
  /// Works, and words as words, whose name may follow in marks.
  static let named: StaticString = """
    film movie book novel song single album series show episode play musical sitcom poem essay podcast documentary
    memoir painting exhibition track hit ballad anthem hymn bestseller thriller comedy drama sequel sonata opera
    word term expression nickname title name button tab menu option field heading hashtag keyword label category column
    """
  /// Participles that stand before a noun as adjectives do.
  static let participialAdjective: StaticString = """
    retired newly-elected elected appointed disgraced renowned celebrated respected convicted accused indicted
    leading ruling acting incoming outgoing visiting
    """
}
