#define _GNU_SOURCE
#include "CNcurses.h"
#include <sys/mman.h>
#include <wchar.h>

WINDOW *cncurses_stdscr(void) { return stdscr; }
WINDOW *cncurses_curscr(void) { return curscr; }
int cncurses_colors(void) { return COLORS; }

attr_t cncurses_bold(void) { return A_BOLD; }
attr_t cncurses_italic(void) { return A_ITALIC; }
attr_t cncurses_underline(void) { return A_UNDERLINE; }
attr_t cncurses_reverse(void) { return A_REVERSE; }
attr_t cncurses_dim(void) { return A_DIM; }
attr_t cncurses_color_pair(int pair) { return COLOR_PAIR(pair > 255 ? 255 : pair); }
mmask_t cncurses_button_press(int button) { return NCURSES_MOUSE_MASK(button, NCURSES_BUTTON_PRESSED); }
mmask_t cncurses_button_release(void) { return BUTTON1_RELEASED | BUTTON2_RELEASED | BUTTON3_RELEASED; }

bool cncurses_has_string(const char *capability) {
  char *string = tigetstr(capability);
  return string && string != (char *)-1;
}

static bool (*is_wide)(wchar_t) = NULL;

void cncurses_set_wide(bool (*test)(wchar_t)) { is_wide = test; }
bool cncurses_has_wide(void) { return is_wide; }

// Stands in for the C library's, whose `wcswidth` counts by its own table. ncurses finds this one first.
int wcwidth(wchar_t character) {
  int width = wcswidth(&character, 1);
  return width == 1 && is_wide && is_wide(character) ? 2 : width;
}

int cncurses_memory_file(void) { return memfd_create("screen", 0); }

int cncurses_wcwidth(wchar_t character) { return wcwidth(character); }
