/// Words of picture credits.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let creditWords: StaticString = """
  photo, photos, photograph, photographs, photographer, photography, image, images, picture, pictures, credit
  credits, courtesy, illustration, illustrations, illustrator, getty, shutterstock, flickr, unsplash, wikimedia
  istock, handout, file photo, screenshot, screengrab, alamy, pexels, graphic, graphics, infographic, via getty, foto
  fotografía, pixabay, screen grab, illustrated by, photographed by, photographs by, pool photo, artwork, video still
  pic, pics, photo illustration, staff photo, courtesy photo, representational, representative image, stock image
  stock photo, header image, cover image, featured image, image source, picture credit, photo source, video credit
  contributed photo, submitted photo, provided photo, archive photo, library picture, shot by, drawing by, map by
  chart by, graphic by
  +ap, +afp, +reuters, +epa, +associated, +press, +bloomberg, +stock, +commons, +by, +via, +of, +from, +file, +staff
  +creative, +cc, +adobe, +news, +agency, +library, +archive, +archives, +magnum, +corbis, +upi, +pa, +media, +wire
  +supplied, +provided, +pool, +video, +caption, +hide, +show, +source, +used, +permission, +with, +the, +artist
  +artists, +author, +family, +museum, +gallery, +dreamstime, +depositphotos, +zuma, +redux, +rex, +features
  +copyright, +full, +view, +enlarge, +this, +toggle, +composite, +xinhua, +imago, +anadolu, +dpa, +nasa, +county
  +police, +department, +office, +university, +city, +company, +national, +service, +film, +studio, +studios
  +productions, +television, +tv, +cover, +header, +featured, +main, +illustrative, +only, +for, +purposes
  +representation, +pictured, +screen, +grab, +still, +contributed, +submitted, +our, +own, +at, +in
  """
