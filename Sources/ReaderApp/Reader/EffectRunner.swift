import ArticleModel
import Configuration
import CursesTerminal
import Glibc
import Navigation
import Quotations

/// Performs what `reduce` asks for. Short work answers at once, long work by mail.
struct EffectRunner {
  let shelf: Shelf
  let typesetters: Typesetters
  let searchers: Searchers
  let themes: Themes
  let terminal: CursesTerminal
  let mailbox: Mailbox
  /// nil where there is no folder for it.
  let rememberedSettings: RememberedSettings?

  /// - Returns: the answers that are there already.
  func perform(_ effect: Effect, for state: State) -> [Event] {
    switch effect {
    case .open(let address): return shelf.open(address).map { [$0] } ?? []
    case .cancelOpening: shelf.cancel()
    case .followTarget(let target, let address): return [shelf.resolve(target, from: address)]
    case .findFile(let title):
      shelf.find(title: title)
    case .typeset(let request, let place):
      guard let document = state.document, document.id == request.documentID else { return [] }
      return [.typeset(typesetters.typeset(request, of: document.article, around: place))]
    case .search(let request):
      guard let document = state.document, document.id == request.documentID else { return [] }
      return searchers.search(request, in: document.article).map { [$0] } ?? []
    case .findQuotations(let id):
      guard let document = state.document, document.id == id else { return [] }
      Task.detached { [mailbox, article = document.article] in
        mailbox.post(.quotationsFound(article.quotations(), documentID: id))
      }
    case .browse(let address): return browse(address, in: terminal).map { [.failed($0)] } ?? []
    case .setMouse(let isOn): terminal.isMouseOn = isOn
    case .readTheme(let name): return [read(theme: name)]
    case .remember(let changes): rememberedSettings?.remember(changes)
    case .redraw: terminal.forget()
    // The terminal is given back where the signal is taken up.
    case .suspend: raise(SIGTSTP)
    case .quit, .fail: break
    }
    return []
  }

  private func read(theme name: String) -> Event {
    do throws(ConfigurationError) {
      _ = try themes.theme(named: name)
      return .themeRead(name)
    } catch {
      return .themeFailed(name, reason: error.shortDescription)
    }
  }
}
