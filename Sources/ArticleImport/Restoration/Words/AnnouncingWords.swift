/// Verbs and nouns that announce another's words before a colon. Our own list.
let announcingWords: StaticString = """
  said, says, say, saying, told, tells, reported, reports, wrote, writes, write, written, replied, replies, reply
  answered, answers, added, adds, continued, continues, went, goes, explained, explains, explain, put, puts, argued, argues, stated
  states, state, declared, declares, noted, notes, observed, observes, reads, read, recalled, recalls, remembered
  concluded, concludes, warned, warns, insisted, insists, commented, comments, remarked, asked, asks, responded
  responds, tweeted, posted, announced, announces, presented, presents, described, describes, summed, sums, quoted
  quote, quotes, according, statement, letter, passage, report, recommendation, verse, words, text, testified, admitted
  acknowledged, claimed, claims, confessed, cautioned, began, begins, opened, opens, conveyed
  """
