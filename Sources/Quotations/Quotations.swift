import ArticleModel
extension Article { public func quotations() -> [Quotation] { [] } }
