/// Words of comment sections.
/// Our own list of the trade's general words. "+" marks a word that only supports a telling one beside it.
let commentWords: StaticString = """
  comment, comments, commenting, leave a reply, reply, replies, join the conversation, join the discussion
  have your say, what do you think, post a comment, your email address will not be published, required fields
  discussion, start the conversation, be the first, responses, respond, letters to the editor, write a letter, disqus
  moderated, sound off, tell us what you think, let us know, conversation, add your voice, kommentare, commentaires
  comentarios, have something to say, add your thoughts, thoughts on this, people are talking, talking about this
  powered by disqus, enable javascript, webmentions, log in to comment, sign in to join, share your thoughts
  kommentar, kommentar schreiben, kommentar verfassen, kommentieren, laisser un commentaire, répondre à cet article
  deja un comentario, dejar un comentario, deixe um comentário, lascia un commento, dodaj komentarz, komentarze
  reageer, reacties, skriv en kommentar, kommentarer, комментарии, оставить комментарий, yorumlar, yorum yap
  comentar, escribe un comentario, escribir un comentario, deja tu comentario, envía tu comentario, comenta
  commenter, laissez un commentaire, votre commentaire, commenta, inserisci un commento, comente, deixe seu comentário
  التعليقات, تعليقات, أضف تعليقا, أضف تعليقك, اترك تعليقا, اكتب تعليقا, شارك برأيك
  评论, 发表评论, 評論, コメント, 댓글
  view the comments, read the comments, start a discussion, notify me of
  +leave, +post, +add, +view, +show, +hide, +read, +all, +closed, +open, +published, +required, +fields, +marked
  +email, +address, +not, +be, +will, +join, +log, +login, +sign, +article, +story, +load, +more, +first, +share
  +thoughts, +write, +submit, +your, +name, +website, +yet, +now, +here, +no, +sort, +newest, +oldest, +best, +on
  +this, +community, +guidelines, +please, +off, +disabled, +turned, +thread, +say, +discuss, +see, +what, +others
  +are, +saying, +start, +one, +opinion, +opinions, +have, +reader, +readers, +about, +think, +posted, +loading
  +agree, +disagree, +been, +something, +talking, +people, +likes, +like, +top, +powered, +enable, +javascript
  +commented, +webmention, +trackback, +trackbacks, +pingback, +pingbacks, +follow, +followed, +via, +these, +their
  +reviewed, +approved, +before, +appear, +civil, +respectful
  """
