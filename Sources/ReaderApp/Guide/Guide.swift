import Navigation

/// What opens when no file is named: a short guide, an article like any other.
func guideBytes() -> [UInt8] { Array(guideText.utf8) }

private let guideText = """
  # Pullquote

  Pullquote opens an article and makes it a pleasure to read. Name one to begin: `pullquote article.md`. \
  This guide is an article too, so everything it speaks of can be tried on it.

  ## Turning pages

  Space turns to the next page and `b` back; `j` and `k` move by a line. A number first repeats: `3` and space turns \
  three pages, `12G` goes to page twelve, `50%` halfway in. Resize the terminal as you like: the words you were reading stay on screen.

  ## Finding your way

  `o` opens the outline, which follows you as you read; `]` and `[` step from section to section. Any jump can be \
  undone with Ctrl-O. `m` and a letter marks a place, `'` and the letter comes back.

  `/` searches as you type. Plain words are found whatever their case, accents, quotation marks and the spaces \
  between them, across the ends of lines too; `n` goes on to the next match. Ctrl-R turns the pattern into a regular expression.

  ## Who said it

  “Every quotation of an article is in one list,” says the guide, “with the one who said it.” The key `"` opens that \
  list, `s` sorts it by speaker, and Enter goes to the words in the text. `}` and `{` step through the quotations \
  without leaving the page. What the speaker was read from, and how sure that is, stands beneath.

  ## What was around the article

  Pages come with bylines repeated, advertisements, boxes to subscribe. These are folded away, never thrown away: \
  `F` shows them where they stood, each with the reason. Lists of related articles become links: `r` shows them, and a \
  digit or letter opens one. `H` returns to where you were, `L` goes forward again.

  ## As you like it

  - `T` goes through the themes; schemes in `~/.config/pullquote/themes` are found by name.
  - `+` and `-` change the measure, `|` the margins, `=` the space between lines; `J` justifies, `Y` hyphenates.
  - `C` sets columns, `D` shows two pages side by side, as a book does.
  - `W` cuts code and tables that are too wide, and `)` and `(` move them. `^` lists the footnotes.
  - `M` gives the mouse to Pullquote: the wheel turns, a click goes.
  - What a key changed is remembered. Settings and keys of your own live in `~/.config/pullquote/settings.yaml`; they \
  say what you start with, and win again once you edit them.

  ## All keys

  | Keys | What they do |
  | --- | --- |
  \(Command.markdownRows)

  `q` closes a pane, then the reader.

  """
