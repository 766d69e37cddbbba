/// Days of the week and their short forms.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let weekdayWords: StaticString = """
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun
  montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
  lunes, martes, miércoles, jueves, viernes, sábado, domingo, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica
  """
