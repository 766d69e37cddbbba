// Small words of bylines, by what they do there.
let byWords: StaticString = "by, von, par, por, di, door, av, af"

let andWords: StaticString = "and, und, et, y, e, en, och, og"

let particleWords: StaticString = """
  de, del, della, di, da, van, von, der, den, la, le, el, al, bin, ibn, ten, ter, dos, du, ap, st
  """

/// Hours, their halves and zones, and what stands beside them.
let timeWords: StaticString = """
  am, pm, est, edt, et, pst, pdt, pt, cst, cdt, ct, mst, mdt, gmt, utc, bst, cet, cest, ist, aest, aedt, sast, noon
  min, mins, minute, minutes, read, hrs, hours
  """

/// The reader, and the publication that speaks to him.
let readerWords: StaticString = "you, your, our, we, us"
