// ReaderApp
