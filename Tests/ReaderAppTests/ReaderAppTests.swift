// ReaderAppTests
