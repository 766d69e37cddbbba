// ArticleModelTests
