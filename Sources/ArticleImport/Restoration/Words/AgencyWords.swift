/// Names under which agencies and archives are credited.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let agencyWords: StaticString = """
  ap, afp, reuters, epa, associated press, getty, getty images, shutterstock, alamy, bloomberg, upi, zuma, redux, xinhua, dpa, unsplash, flickr, wikimedia commons, wikimedia, istock, pexels, pixabay, magnum, handout, anadolu, adobe stock, ap photo, corbis, imago, press association
  """
