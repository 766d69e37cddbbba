/// Months by number, in full and short, in the languages the date formats cover.
let monthWords: StaticString = """
  1 january jan januar janvier enero gennaio janeiro januari
  2 february feb febr februar février febrero febbraio fevereiro februari
  3 march mar mars märz maerz marzo março maart
  4 april apr avril abril aprile
  5 may mai mayo maggio maio mei maj
  6 june jun juni juin junio giugno junho
  7 july jul juli juillet julio luglio julho
  8 august aug août aout agosto augustus augusti
  9 september sep sept septembre septiembre settembre setembro
  10 october oct okt oktober octobre octubre ottobre outubro
  11 november nov novembre noviembre novembro
  12 december dec dez dezember décembre diciembre dicembre dezembro
  """
