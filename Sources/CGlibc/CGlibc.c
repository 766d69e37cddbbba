#define _GNU_SOURCE
#include "CGlibc.h"
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int cglibc_close_from(posix_spawn_file_actions_t *actions, int lowest) {
  return posix_spawn_file_actions_addclosefrom_np(actions, lowest);
}

void cglibc_prepare_heap(size_t size) {
#ifdef MADV_POPULATE_WRITE
  // Of a size once given back, glibc takes less from the heap from then on and keeps it there (mallopt(3)).
  void *volatile larger = malloc(2 * size);
  free(larger);
  char *room = malloc(size);
  if (!room) return;
  size_t page = (size_t)sysconf(_SC_PAGESIZE), skipped = -(uintptr_t)room & (page - 1);
  madvise(room + skipped, (size - skipped) & ~(page - 1), MADV_POPULATE_WRITE);
  free(room);
#endif
}
