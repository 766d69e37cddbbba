#define _GNU_SOURCE
#include "CVTerm.h"
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

struct cvterm_cell cvterm_cell(VTerm *terminal, int row, int column) {
  VTermScreen *screen = vterm_obtain_screen(terminal);
  VTermScreenCell cell;
  struct cvterm_cell result = {0};
  if (!vterm_screen_get_cell(screen, (VTermPos){row, column}, &cell)) return result;
  memcpy(result.characters, cell.chars, sizeof result.characters);
  result.width = cell.width;
  result.bold = cell.attrs.bold;
  result.italic = cell.attrs.italic;
  result.underline = cell.attrs.underline != 0;
  result.reverse = cell.attrs.reverse;
  vterm_screen_convert_color_to_rgb(screen, &cell.fg);
  vterm_screen_convert_color_to_rgb(screen, &cell.bg);
  memcpy(result.foreground, &cell.fg.rgb.red, 3);
  memcpy(result.background, &cell.bg.rgb.red, 3);
  return result;
}

pid_t cvterm_spawn(char *const arguments[], char *const environment[], int rows, int columns, int *master) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t process = forkpty(master, NULL, NULL, &size);
  if (process > 0) fcntl(*master, F_SETFD, FD_CLOEXEC);
  if (process != 0) return process;
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execvpe(arguments[0], arguments, environment);
  _exit(127);
}
