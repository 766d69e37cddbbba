#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <dlfcn.h>
#include <pthread.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_loaded;

#define FUNCTION(name) static typeof(&name) p_##name
FUNCTION(archive_read_new);
FUNCTION(archive_read_support_format_zip);
FUNCTION(archive_read_open_memory2);
FUNCTION(archive_read_next_header);
FUNCTION(archive_read_data_block);
FUNCTION(archive_read_free);
FUNCTION(archive_entry_pathname);
FUNCTION(archive_entry_pathname_utf8);
FUNCTION(archive_entry_is_encrypted);

static void load(void) {
  void *library = dlopen("libarchive.so.13", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define FIND(name) \
  if (!(p_##name = (typeof(&name))dlsym(library, #name))) return
  FIND(archive_read_new);
  FIND(archive_read_support_format_zip);
  FIND(archive_read_open_memory2);
  FIND(archive_read_next_header);
  FIND(archive_read_data_block);
  FIND(archive_read_free);
  FIND(archive_entry_pathname);
  FIND(archive_entry_pathname_utf8);
  FIND(archive_entry_is_encrypted);
  is_loaded = true;
}

bool carchive_load(void) {
  pthread_once(&once, load);
  return is_loaded;
}

// What stands in the block that can't be unpacked is lost: small ones lose little.
static const size_t block_size = 256;

struct archive *carchive_open(const void *bytes, size_t count) {
  struct archive *archive = p_archive_read_new();
  if (!archive) return NULL;
  p_archive_read_support_format_zip(archive);
  if (p_archive_read_open_memory2(archive, bytes, count, block_size) == ARCHIVE_OK) return archive;
  p_archive_read_free(archive);
  return NULL;
}

void carchive_close(struct archive *archive) { p_archive_read_free(archive); }

struct archive_entry *carchive_next(struct archive *archive) {
  struct archive_entry *entry = NULL;
  int status = p_archive_read_next_header(archive, &entry);
  return status == ARCHIVE_OK || status == ARCHIVE_WARN ? entry : NULL;
}

const char *carchive_name(struct archive_entry *entry) {
  // NULL where the name can't be told in UTF-8: its own bytes are then as good.
  const char *name = p_archive_entry_pathname_utf8(entry);
  return name ? name : p_archive_entry_pathname(entry);
}

bool carchive_is_encrypted(struct archive_entry *entry) { return p_archive_entry_is_encrypted(entry) > 0; }

size_t carchive_read(struct archive *archive, const void **bytes, bool *is_whole) {
  size_t count = 0;
  int64_t offset = 0;
  int status;
  do {
    status = p_archive_read_data_block(archive, bytes, &count, &offset);
  } while (status == ARCHIVE_OK && count == 0);
  // The last block comes with the news that the checksum, or the length, is another.
  *is_whole = status == ARCHIVE_OK || status == ARCHIVE_EOF;
  return status == ARCHIVE_FATAL ? 0 : count;
}
