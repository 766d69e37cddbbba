// TextSearchTests
