/// Words in the names of organisations, broadcasts and places, which tell them from the names of people. Our own list.
enum Organisations {
  static let word: StaticString = """
    university college school institute institution center centre committee commission council board court department
    agency administration office bureau ministry party union association coalition alliance foundation fund bank
    corporation company corp inc ltd llc group partners holdings network news times post journal tribune herald gazette
    chronicle globe observer press magazine review report daily radio television tv channel house senate congress
    parliament army navy guard force police church temple mosque synagogue hospital museum library hotel airport
    street avenue road square park county city state district republic kingdom islands island river lake mountain
    valley bay beach harbour harbor peninsula ocean act bill law amendment constitution treaty agreement award prize medal cup league club society
    movement caucus project initiative program programme service services authority board federation nations states
    senate assembly forum summit conference convention pac campaign studies research policy international national
    american americans america facebook twitter google youtube instagram apple microsoft amazon cnn msnbc nbc abc cbs
    fox pbs npr bbc reuters politico breitbart buzzfeed huffington gallup quinnipiac cia fbi nsa nasa epa irs dnc rnc
    gop nato isis isil un eu usa
    white capitol pentagon kremlin wall tower trade world war day morning face meet tonight show
    """
  static let place: StaticString = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas
    utah vermont virginia washington wisconsin wyoming dallas boston chicago houston philadelphia miami atlanta detroit
    phoenix denver seattle portland cleveland cincinnati pittsburgh baltimore milwaukee orlando tampa charlotte
    manhattan brooklyn queens london paris berlin moscow beijing tokyo brussels jerusalem baghdad tehran damascus kabul
    mosul aleppo iran iraq syria israel egypt libya turkey russia china japan korea india pakistan afghanistan germany
    france britain england scotland wales ireland spain italy greece poland ukraine canada brazil argentina cuba
    africa asia europe australia north south east west northern southern eastern western new united great
    """
  static let nationality: StaticString = """
    american british english scottish welsh irish french german italian spanish greek polish ukrainian russian chinese
    japanese korean indian pakistani afghan iranian iraqi syrian israeli egyptian libyan turkish saudi canadian mexican
    brazilian cuban african asian european australian palestinian arab jewish muslim christian catholic islamic hispanic
    latino democratic republican kurdish dutch swedish norwegian danish finnish swiss austrian hungarian
    """
}
