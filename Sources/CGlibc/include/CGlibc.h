#pragma once
// Swift's module of the C library leaves it out.
#include <malloc.h>
#include <spawn.h>

/// Adds that the program gets no descriptors from `lowest` on. glibc's own name for it is hidden from Swift.
/// Returns 0, or the error's number.
int cglibc_close_from(posix_spawn_file_actions_t *actions, int lowest);
