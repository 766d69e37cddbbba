#pragma once
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

// `stdscr`, `curscr` and `COLORS` are mutable globals, which Swift 6 does not let code touch.
WINDOW *cncurses_stdscr(void);
WINDOW *cncurses_curscr(void);
int cncurses_colors(void);

// Attributes and mouse masks are cast macros, which Swift does not import.
attr_t cncurses_bold(void);
attr_t cncurses_italic(void);
attr_t cncurses_underline(void);
attr_t cncurses_reverse(void);
attr_t cncurses_dim(void);
attr_t cncurses_color_pair(int pair);
mmask_t cncurses_button_press(int button);
mmask_t cncurses_button_release(void);

// `tigetstr` answers -1 cast to a pointer for a name that is no string, which Swift can't compare with.
bool cncurses_has_string(const char *capability);

// The C library declares `wcwidth`, by which ncurses counts columns, only to X/Open programs.
int cncurses_wcwidth(wchar_t character);

// ncurses asks the C library how wide a character is, which can't be told that a terminal gives some of them two
// columns. From here on those that `test` is true for have two; NULL leaves it to the library.
void cncurses_set_wide(bool (*test)(wchar_t));
bool cncurses_has_wide(void);

// The C library declares `memfd_create` only to GNU programs.
int cncurses_memory_file(void);
