#pragma once
// Swift's module of the C library leaves it out.
#include <malloc.h>
#include <spawn.h>

/// Adds that the program gets no descriptors from `lowest` on. glibc's own name for it is hidden from Swift.
/// Returns 0, or the error's number.
int cglibc_close_from(posix_spawn_file_actions_t *actions, int lowest);

/// Gives the heap room for `size` bytes, all its pages at once: the kernel takes longer to give them one by one, as each
/// is first written to. `size` is a megabyte or so.
void cglibc_prepare_heap(size_t size);
