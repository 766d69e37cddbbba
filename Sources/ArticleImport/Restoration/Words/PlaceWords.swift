/// Cities that datelines name, where a place must be told from a person. Our own list of large ones.
let placeWords: StaticString = """
  new york, los angeles, san francisco, san diego, san jose, san antonio, santa fe, las vegas, mexico city
  new delhi, hong kong, tel aviv, buenos aires, rio de janeiro, sao paulo, são paulo, cape town, abu dhabi
  kuala lumpur, ho chi minh city, saint petersburg, st petersburg, st louis, st paul, new orleans, salt lake city
  kansas city, oklahoma city, fort worth, el paso, long beach, santa monica, palo alto, silicon valley, addis ababa
  dar es salaam, phnom penh, sri lanka, new zealand, south korea, north korea, south africa, united states
  united kingdom, saudi arabia, costa rica, puerto rico, new jersey, new mexico, new hampshire, north carolina
  south carolina, north dakota, south dakota, west virginia, rhode island, quebec city, panama city, guatemala city
  san juan, port au prince, santo domingo, la paz, quezon city, white house, capitol hill, wall street, united nations
  washington dc, washington d c, colorado springs, virginia beach, baton rouge, des moines, ann arbor, santiago de chile
  """
