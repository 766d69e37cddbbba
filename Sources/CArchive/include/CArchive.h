#pragma once
#include <stdbool.h>
#include <stddef.h>

// libarchive is loaded when the first book opens: linked, it and the thirteen libraries that it needs would add some
// 3 ms to every start.

struct archive;
struct archive_entry;

/// Whether libarchive is installed; the other functions may then be called.
bool carchive_load(void);

/// Reads a zip archive from memory, which has to stay; NULL when it is none.
struct archive *carchive_open(const void *bytes, size_t count);
void carchive_close(struct archive *archive);

/// NULL at the end, and where the archive is broken.
struct archive_entry *carchive_next(struct archive *archive);
/// UTF-8, or the archive's own bytes; NULL without a name. Belongs to the entry.
const char *carchive_name(struct archive_entry *entry);
bool carchive_is_encrypted(struct archive_entry *entry);

/// How many bytes of the entry are unpacked next, and where they are until the next call; 0 at its end. `is_whole` is
/// false once it is known to be broken: nothing comes after these bytes.
size_t carchive_read(struct archive *archive, const void **bytes, bool *is_whole);
