/// What the construction of a tree asks of tags (HTML standard, 13.2.6).
extension TagSet {
  static let void: TagSet = [
    .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen, .link, .meta, .param,
    .source, .track, .wbr,
  ]
  static let headings: TagSet = [.h1, .h2, .h3, .h4, .h5, .h6]
  static let integrationPoints: TagSet = [
    .foreignObject, .desc, .title, .mi, .mo, .mn, .ms, .mtext, .annotationXML,
  ]
  static let tableBorders: TagSet = [.html, .table, .template]
  static let scopeBorders: TagSet = [
    .applet, .caption, .html, .table, .td, .th, .marquee, .object, .template, .foreignObject, .desc, .mi, .mo, .mn, .ms,
    .mtext, .annotationXML,
  ]
  static let buttonScopeBorders = scopeBorders.union([.button])
  static let formattingBorders: TagSet = [.applet, .caption, .marquee, .object, .td, .th, .template]
  static let insideTables: TagSet = [.tbody, .thead, .tfoot, .tr, .td, .th, .caption, .colgroup]
  static let tableParts = insideTables.subtracting([.colgroup]).union([.table, .select])
  static let closingParagraph: TagSet = [
    .address, .article, .aside, .blockquote, .center, .dd, .details, .dir, .div, .dl, .dt, .fieldset, .figcaption,
    .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .li, .listing, .main, .menu, .nav, .ol, .p,
    .pre, .section, .summary, .ul, .xmp,
  ]
  /// The standard's "special" elements, which an inline element's end tag does not reach beyond.
  static let special: TagSet = closingParagraph.union([
    .applet, .body, .button, .caption, .colgroup, .frameset, .head, .html, .marquee, .object, .noscript, .select,
    .table,
    .tbody, .td, .template, .tfoot, .th, .thead, .tr,
  ])
  static let itemBorders = special.subtracting([.address, .div, .p])
  static let leavingForeignContent: TagSet = [
    .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4, .h5, .h6,
    .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span, .strong, .strike,
    .sub, .sup, .table, .tt, .u, .ul, .variable,
  ]
}
