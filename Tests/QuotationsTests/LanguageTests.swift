import Quotations
import Testing

/// The frames of attribution are those of English.
@Test func elsewhereAQuotationHasNoSpeakerRatherThanAWrongOne() {
  var article = article(paragraphs: ["Aunque la medida preocupa, el puerto habló de \"un invierno sin barcos ni sal\"."]
  )
  article.metadata.language = "es"
  #expect(article.quotations().map(\.speaker) == [nil])
}

@Test func figuresInAQuotedTableAreNobodysWords() {
  var article = article(paragraphs: ["Ana Poe said:", "> Boats", "> 12 of them"])
  #expect(article.quotations().count == 1)
  for index in article.blocks.indices.dropFirst() { article.blocks[index].kind = .tableCell(column: 0) }
  #expect(article.quotations().isEmpty)
}
