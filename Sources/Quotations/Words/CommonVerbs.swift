/// Forms that are verbs more often than not, so that a noun phrase ends before them. Our own list.
enum CommonVerbs {
  static let forms: StaticString = """
    shoot shoots shot shooting make makes made making take takes took taking taken give gives gave giving given
    come comes came coming run runs ran running win wins won winning lose loses lost losing leave leaves left
    leaving keep keeps kept keeping bring brings brought bringing stand stands stood standing hear hears heard
    hearing meet meets met meeting send sends sent sending build builds built building become becomes became
    becoming show shows showed showing shown draw draws drew drawing drawn understand understands understood
    understanding lead leads led leading pay pays paid paying set sets setting buy buys bought buying sell sells
    sold selling grow grows grew growing grown fall falls fell falling fallen rise rises rose rising risen choose
    chooses chose choosing chosen seek seeks sought seeking drive drives drove driving driven break breaks broke
    breaking broken mean means meant meaning spend spends spent spending sit sits sat sitting strike strikes
    struck striking throw throws threw throwing thrown beat beats beating beaten hit hits hitting let lets letting
    cut cuts cutting catch catches caught catching forget forgets forgot forgetting forgotten wear wears wore
    wearing worn carry carries carried carrying try tries tried trying plan plans planned planning stop stops
    stopped stopping want wants wanted wanting need needs needed needing use uses used using work works worked
    working play plays played playing move moves moved moving live lives lived living happen happens happened
    happening turn turns turned turning start starts started starting help helps helped helping look looks looked
    looking seem seems seemed seeming feel feels felt feeling know knows knew knowing known see sees saw seeing
    seen get gets got getting gotten go goes went going gone find finds found finding hold holds held holding love
    loves loved loving like likes liked liking hate hates hated hating include includes included including remain
    remains remained remaining serve serves served serving vote votes voted voting elect elects elected electing
    appear appears appeared appearing stay stays stayed staying walk walks walked walking sign signs signed
    signing pass passes passed passing kill kills killed killing change changes changed changing watch watches
    watched watching open opens opened opening return returns returned returning visit visits visited visiting
    launch launches launched launching raise raises raised raising fight fights fought fighting file files filed
    filing argue argues argued arguing decide decides decided deciding join joins joined joining face faces faced
    facing back backs backed backing push pushes pushed pushing pull pulls pulled pulling press presses pressed
    pressing create creates created creating refuse refuses refused refusing decline declines declined declining
    fail fails failed failing learn learns learned learning avoid avoids avoided avoiding agree agrees agreed
    agreing expect expects expected expecting prepare prepares prepared preparing travel travels traveled
    traveling attend attends attended attending host hosts hosted hosting hire hires hired hiring fire fires fired
    firing ignore ignores ignored ignoring lie lies lied liing threaten threatens threatened threatening attempt
    attempts attempted attempting struggle struggles struggled struggling gather gathers gathered gathering aim
    aims aimed aiming deliver delivers delivered delivering receive receives received receiving produce produces
    produced producing gain gains gained gaining enter enters entered entering reach reaches reached reaching end
    ends ended ending follow follows followed following continue continues continued continuing cause causes
    caused causing lack lacks lacked lacking worry worries worried worrying warn warns warned warning invite
    invites invited inviting handle handles handled handling manage manages managed managing claim claims claimed
    claiming trail trails trailed trailing surge surges surged surging dominate dominates dominated dominating
    campaign campaigns campaigned campaigning commit commits committed committing submit submits submitted
    submitting apply applies applied applying deserve deserves deserved deserving reside resides resided residing
    own owns owned owning arrive arrives arrived arriving release releases released releasing resign resigns
    resigned resigning has had having does did doing done
    """
}
