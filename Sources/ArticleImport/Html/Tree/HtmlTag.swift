import CGumbo

/// gumbo's tags, by HTML's names. What HTML doesn't know is `.unknown`.
typealias HtmlTag = GumboTag

extension HtmlTag {
  static var html: HtmlTag { GUMBO_TAG_HTML }
  static var head: HtmlTag { GUMBO_TAG_HEAD }
  static var title: HtmlTag { GUMBO_TAG_TITLE }
  static var base: HtmlTag { GUMBO_TAG_BASE }
  static var link: HtmlTag { GUMBO_TAG_LINK }
  static var meta: HtmlTag { GUMBO_TAG_META }
  static var style: HtmlTag { GUMBO_TAG_STYLE }
  static var script: HtmlTag { GUMBO_TAG_SCRIPT }
  static var noscript: HtmlTag { GUMBO_TAG_NOSCRIPT }
  static var template: HtmlTag { GUMBO_TAG_TEMPLATE }
  static var body: HtmlTag { GUMBO_TAG_BODY }
  static var article: HtmlTag { GUMBO_TAG_ARTICLE }
  static var section: HtmlTag { GUMBO_TAG_SECTION }
  static var nav: HtmlTag { GUMBO_TAG_NAV }
  static var aside: HtmlTag { GUMBO_TAG_ASIDE }
  static var h1: HtmlTag { GUMBO_TAG_H1 }
  static var h2: HtmlTag { GUMBO_TAG_H2 }
  static var h3: HtmlTag { GUMBO_TAG_H3 }
  static var h4: HtmlTag { GUMBO_TAG_H4 }
  static var h5: HtmlTag { GUMBO_TAG_H5 }
  static var h6: HtmlTag { GUMBO_TAG_H6 }
  static var hgroup: HtmlTag { GUMBO_TAG_HGROUP }
  static var header: HtmlTag { GUMBO_TAG_HEADER }
  static var footer: HtmlTag { GUMBO_TAG_FOOTER }
  static var address: HtmlTag { GUMBO_TAG_ADDRESS }
  static var p: HtmlTag { GUMBO_TAG_P }
  static var isindex: HtmlTag { GUMBO_TAG_ISINDEX }
  static var hr: HtmlTag { GUMBO_TAG_HR }
  static var pre: HtmlTag { GUMBO_TAG_PRE }
  static var blockquote: HtmlTag { GUMBO_TAG_BLOCKQUOTE }
  static var ol: HtmlTag { GUMBO_TAG_OL }
  static var ul: HtmlTag { GUMBO_TAG_UL }
  static var li: HtmlTag { GUMBO_TAG_LI }
  static var dl: HtmlTag { GUMBO_TAG_DL }
  static var dt: HtmlTag { GUMBO_TAG_DT }
  static var dd: HtmlTag { GUMBO_TAG_DD }
  static var figure: HtmlTag { GUMBO_TAG_FIGURE }
  static var figcaption: HtmlTag { GUMBO_TAG_FIGCAPTION }
  static var main: HtmlTag { GUMBO_TAG_MAIN }
  static var div: HtmlTag { GUMBO_TAG_DIV }
  static var a: HtmlTag { GUMBO_TAG_A }
  static var em: HtmlTag { GUMBO_TAG_EM }
  static var strong: HtmlTag { GUMBO_TAG_STRONG }
  static var small: HtmlTag { GUMBO_TAG_SMALL }
  static var s: HtmlTag { GUMBO_TAG_S }
  static var cite: HtmlTag { GUMBO_TAG_CITE }
  static var q: HtmlTag { GUMBO_TAG_Q }
  static var dfn: HtmlTag { GUMBO_TAG_DFN }
  static var abbr: HtmlTag { GUMBO_TAG_ABBR }
  static var data: HtmlTag { GUMBO_TAG_DATA }
  static var time: HtmlTag { GUMBO_TAG_TIME }
  static var code: HtmlTag { GUMBO_TAG_CODE }
  static var variable: HtmlTag { GUMBO_TAG_VAR }
  static var samp: HtmlTag { GUMBO_TAG_SAMP }
  static var kbd: HtmlTag { GUMBO_TAG_KBD }
  static var sub: HtmlTag { GUMBO_TAG_SUB }
  static var sup: HtmlTag { GUMBO_TAG_SUP }
  static var i: HtmlTag { GUMBO_TAG_I }
  static var b: HtmlTag { GUMBO_TAG_B }
  static var u: HtmlTag { GUMBO_TAG_U }
  static var mark: HtmlTag { GUMBO_TAG_MARK }
  static var ruby: HtmlTag { GUMBO_TAG_RUBY }
  static var rt: HtmlTag { GUMBO_TAG_RT }
  static var rp: HtmlTag { GUMBO_TAG_RP }
  static var bdi: HtmlTag { GUMBO_TAG_BDI }
  static var bdo: HtmlTag { GUMBO_TAG_BDO }
  static var span: HtmlTag { GUMBO_TAG_SPAN }
  static var br: HtmlTag { GUMBO_TAG_BR }
  static var wbr: HtmlTag { GUMBO_TAG_WBR }
  static var ins: HtmlTag { GUMBO_TAG_INS }
  static var del: HtmlTag { GUMBO_TAG_DEL }
  static var img: HtmlTag { GUMBO_TAG_IMG }
  static var iframe: HtmlTag { GUMBO_TAG_IFRAME }
  static var embed: HtmlTag { GUMBO_TAG_EMBED }
  static var object: HtmlTag { GUMBO_TAG_OBJECT }
  static var param: HtmlTag { GUMBO_TAG_PARAM }
  static var video: HtmlTag { GUMBO_TAG_VIDEO }
  static var audio: HtmlTag { GUMBO_TAG_AUDIO }
  static var source: HtmlTag { GUMBO_TAG_SOURCE }
  static var track: HtmlTag { GUMBO_TAG_TRACK }
  static var canvas: HtmlTag { GUMBO_TAG_CANVAS }
  static var map: HtmlTag { GUMBO_TAG_MAP }
  static var area: HtmlTag { GUMBO_TAG_AREA }
  static var math: HtmlTag { GUMBO_TAG_MATH }
  static var mi: HtmlTag { GUMBO_TAG_MI }
  static var mo: HtmlTag { GUMBO_TAG_MO }
  static var mn: HtmlTag { GUMBO_TAG_MN }
  static var ms: HtmlTag { GUMBO_TAG_MS }
  static var mtext: HtmlTag { GUMBO_TAG_MTEXT }
  static var mglyph: HtmlTag { GUMBO_TAG_MGLYPH }
  static var malignmark: HtmlTag { GUMBO_TAG_MALIGNMARK }
  static var annotationXML: HtmlTag { GUMBO_TAG_ANNOTATION_XML }
  static var svg: HtmlTag { GUMBO_TAG_SVG }
  static var foreignObject: HtmlTag { GUMBO_TAG_FOREIGNOBJECT }
  static var desc: HtmlTag { GUMBO_TAG_DESC }
  static var table: HtmlTag { GUMBO_TAG_TABLE }
  static var caption: HtmlTag { GUMBO_TAG_CAPTION }
  static var colgroup: HtmlTag { GUMBO_TAG_COLGROUP }
  static var col: HtmlTag { GUMBO_TAG_COL }
  static var tbody: HtmlTag { GUMBO_TAG_TBODY }
  static var thead: HtmlTag { GUMBO_TAG_THEAD }
  static var tfoot: HtmlTag { GUMBO_TAG_TFOOT }
  static var tr: HtmlTag { GUMBO_TAG_TR }
  static var td: HtmlTag { GUMBO_TAG_TD }
  static var th: HtmlTag { GUMBO_TAG_TH }
  static var form: HtmlTag { GUMBO_TAG_FORM }
  static var fieldset: HtmlTag { GUMBO_TAG_FIELDSET }
  static var legend: HtmlTag { GUMBO_TAG_LEGEND }
  static var label: HtmlTag { GUMBO_TAG_LABEL }
  static var input: HtmlTag { GUMBO_TAG_INPUT }
  static var button: HtmlTag { GUMBO_TAG_BUTTON }
  static var select: HtmlTag { GUMBO_TAG_SELECT }
  static var datalist: HtmlTag { GUMBO_TAG_DATALIST }
  static var optgroup: HtmlTag { GUMBO_TAG_OPTGROUP }
  static var option: HtmlTag { GUMBO_TAG_OPTION }
  static var textarea: HtmlTag { GUMBO_TAG_TEXTAREA }
  static var keygen: HtmlTag { GUMBO_TAG_KEYGEN }
  static var output: HtmlTag { GUMBO_TAG_OUTPUT }
  static var progress: HtmlTag { GUMBO_TAG_PROGRESS }
  static var meter: HtmlTag { GUMBO_TAG_METER }
  static var details: HtmlTag { GUMBO_TAG_DETAILS }
  static var summary: HtmlTag { GUMBO_TAG_SUMMARY }
  static var menu: HtmlTag { GUMBO_TAG_MENU }
  static var menuitem: HtmlTag { GUMBO_TAG_MENUITEM }
  static var applet: HtmlTag { GUMBO_TAG_APPLET }
  static var acronym: HtmlTag { GUMBO_TAG_ACRONYM }
  static var bgsound: HtmlTag { GUMBO_TAG_BGSOUND }
  static var dir: HtmlTag { GUMBO_TAG_DIR }
  static var frame: HtmlTag { GUMBO_TAG_FRAME }
  static var frameset: HtmlTag { GUMBO_TAG_FRAMESET }
  static var noframes: HtmlTag { GUMBO_TAG_NOFRAMES }
  static var listing: HtmlTag { GUMBO_TAG_LISTING }
  static var xmp: HtmlTag { GUMBO_TAG_XMP }
  static var noembed: HtmlTag { GUMBO_TAG_NOEMBED }
  static var plaintext: HtmlTag { GUMBO_TAG_PLAINTEXT }
  static var strike: HtmlTag { GUMBO_TAG_STRIKE }
  static var basefont: HtmlTag { GUMBO_TAG_BASEFONT }
  static var big: HtmlTag { GUMBO_TAG_BIG }
  static var center: HtmlTag { GUMBO_TAG_CENTER }
  static var font: HtmlTag { GUMBO_TAG_FONT }
  static var marquee: HtmlTag { GUMBO_TAG_MARQUEE }
  static var nobr: HtmlTag { GUMBO_TAG_NOBR }
  static var tt: HtmlTag { GUMBO_TAG_TT }
  static var rb: HtmlTag { GUMBO_TAG_RB }
  static var rtc: HtmlTag { GUMBO_TAG_RTC }
  static var blink: HtmlTag { GUMBO_TAG_BLINK }
  static var unknown: HtmlTag { GUMBO_TAG_UNKNOWN }
}

/// A set of tags, asked often: a bit for each.
struct TagSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: (UInt64, UInt64, UInt64) = (0, 0, 0)

  init(arrayLiteral tags: HtmlTag...) {
    for tag in tags { insert(tag) }
  }

  func contains(_ tag: HtmlTag) -> Bool {
    let bit = UInt64(1) << UInt64(tag.rawValue & 63)
    return switch tag.rawValue >> 6 {
    case 0: bits.0 & bit != 0
    case 1: bits.1 & bit != 0
    default: bits.2 & bit != 0
    }
  }

  func union(_ other: TagSet) -> TagSet {
    var union = self
    union.bits = (bits.0 | other.bits.0, bits.1 | other.bits.1, bits.2 | other.bits.2)
    return union
  }

  func subtracting(_ other: TagSet) -> TagSet {
    var rest = self
    rest.bits = (bits.0 & ~other.bits.0, bits.1 & ~other.bits.1, bits.2 & ~other.bits.2)
    return rest
  }

  private mutating func insert(_ tag: HtmlTag) {
    let bit = UInt64(1) << UInt64(tag.rawValue & 63)
    switch tag.rawValue >> 6 {
    case 0: bits.0 |= bit
    case 1: bits.1 |= bit
    default: bits.2 |= bit
    }
  }
}
