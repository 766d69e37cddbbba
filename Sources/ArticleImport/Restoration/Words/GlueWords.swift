/// Words that say nothing of a line's subject.
let glueWords: StaticString = """
  a, an, the, to, of, in, on, at, for, from, with, by, and, or, our, your, my, we, us, you, it, this, that, is, are
  be, as, its, their, his, her, all, here, now, st, nd, rd, th, am, pm, via, please, do, i, will, been, has, have
  """

/// Words that an English sentence does not end with: after one of these it goes on.
let unfinishedWords: StaticString = """
  a, an, the, to, of, in, on, at, for, from, with, by, and, or, but, nor, our, your, my, their, his, its, is, are, was
  were, be, been, has, have, had, that, which, who, whose, as, than, if, when, while, because, so, not, very, into, onto
  about, between, among, through, during, before, after, under, over, against, without, within, will, would, could
  should, can, may, might, must, each, every, some, any, no, such, these, those, this, he, she, they, we, i, it's, said
  mr, mrs, ms, dr, more, most, less, both, either, neither, also, only, even, just, like, per, via, until, since
  """
