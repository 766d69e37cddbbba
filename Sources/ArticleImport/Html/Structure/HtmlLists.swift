import ArticleModel

/// Lists and their items.
extension HtmlFlow {
  mutating func addList(_ id: HtmlNode.ID) {
    endLeaf()
    let outer = container
    enter(.list(isTight: !document.descendants(of: id).contains { document[$0].tag == .p }))
    let isOrdered = document[id].tag == .ol
    var number = isOrdered ? document.attribute("start", of: id).flatMap { Int($0) } ?? 1 : 0
    var child = document[id].firstChild
    while let item = child {
      if document[item].tag == .li {
        if let value = document.attribute("value", of: item).flatMap({ Int($0) }), isOrdered { number = value }
        addAnchor(item)
        if isNote(item) {
          addNote(item)
        } else {
          addContainer(.listItem(isOrdered ? .ordered(number) : .bullet), of: item)
        }
        number = number < Int.max ? number + 1 : number
      } else {
        add(item)
      }
      child = document[item].next
    }
    endLeaf()
    container = outer
  }
}
