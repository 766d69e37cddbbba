/// Words of picture credits.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let creditWords: StaticString = """
  photo, photos, photograph, photographs, photographer, photography, image, images, picture, pictures, credit, credits, courtesy, illustration, illustrations, illustrator, getty, shutterstock, flickr, unsplash, wikimedia, istock, handout, file photo, screenshot, screengrab, alamy, pexels, graphic, graphics, infographic, via getty, foto, fotografía, pixabay, screen grab, illustrated by, photographed by, photographs by, pool photo, artwork, video still
  +ap, +afp, +reuters, +epa, +associated, +press, +bloomberg, +stock, +commons, +by, +via, +of, +from, +file, +staff, +creative, +cc, +adobe, +news, +agency, +library, +archive, +archives, +magnum, +corbis, +upi, +pa, +media, +wire, +supplied, +provided, +pool, +video, +caption, +hide, +show, +source, +used, +permission, +with, +the, +artist, +artists, +author, +family, +museum, +gallery, +dreamstime, +depositphotos, +zuma, +redux, +rex, +features, +copyright, +full, +view, +enlarge, +this, +toggle, +composite, +xinhua, +imago, +anadolu, +dpa, +nasa
  """
