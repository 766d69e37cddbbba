/// Words of reading times and listening offers.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let readingTimeWords: StaticString = """
  min read, mins read, minute read, minutes read, reading time, read time, minutes to read, minute to read
  listen to this article, listen to this story, listen to article, listen to the article, estimated reading time
  time to read, min, mins, word count, listen now, play audio, audio version, hear this, hear this story
  hear this article, listen, long read, takes, est read time, press play, temps de lecture, lesezeit, lesedauer
  tiempo de lectura, tempo di lettura, tempo de leitura, leestijd, lästid, est min, min listen, minute listen
  min video, min watch, views, view count
  +aloud, +minute, +minutes, +read, +reading, +time, +words, +article, +story, +audio, +hear, +play, +estimated
  +about, +approx, +approximately, +average, +length, +text, +total, +sec, +seconds, +this, +narrated, +est, +watch
  +video, +word, +count, +in
  """
