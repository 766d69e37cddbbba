#pragma once
#include <sys/types.h>
#include <vterm.h>

// Cells hold bit fields and a union, which Swift can't take apart.
struct cvterm_cell {
  uint32_t characters[VTERM_MAX_CHARS_PER_CELL];
  int width, bold, italic, underline, reverse;
  uint8_t foreground[3], background[3];
};
struct cvterm_cell cvterm_cell(VTerm *terminal, int row, int column);

// `fork` is closed to Swift. Starts a program as the leader of a session on a new pseudo-terminal, with no signal
// blocked or ignored; -1 when there is none. The status is 127 when the program can't be run.
pid_t cvterm_spawn(char *const arguments[], char *const environment[], int rows, int columns, int *master);
