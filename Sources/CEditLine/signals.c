#define _GNU_SOURCE

#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static int ends[2] = {-1, -1};
static volatile sig_atomic_t is_interrupted;

static void note(int number) {
  int error = errno;
  if (number != SIGWINCH && number != SIGCONT) is_interrupted = 1;
  unsigned char byte = (unsigned char)number;
  // A full pipe has enough to tell already.
  ssize_t written = write(ends[1], &byte, 1);
  (void)written;
  errno = error;
}

void signals_catch(void) {
  if (ends[0] >= 0 || pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return;
  static const int caught[] = {SIGINT, SIGHUP, SIGTERM, SIGWINCH, SIGCONT};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  for (size_t i = 0; i < sizeof caught / sizeof *caught; i++) sigaction(caught[i], &action, NULL);
}

static void erase_and_end(int number) {
  static const char erasure[] = "\r\033[K";
  ssize_t written = write(STDERR_FILENO, erasure, sizeof erasure - 1);
  (void)written;
  // The handler is gone by now: this time the signal does what it always did.
  raise(number);
}

void signals_erase_line(bool is_on) {
  // Whoever catches signals sees to the line as well.
  if (ends[0] >= 0) return;
  static const int ending[] = {SIGINT, SIGTERM, SIGHUP};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = is_on ? erase_and_end : SIG_DFL;
  action.sa_flags = SA_RESETHAND;
  for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
    struct sigaction found;
    // What the caller has it ignore is still ignored.
    if (sigaction(ending[i], NULL, &found) == 0 && found.sa_handler == SIG_IGN) continue;
    sigaction(ending[i], &action, NULL);
  }
}

int signals_next(void) {
  unsigned char byte = 0;
  return ends[0] >= 0 && read(ends[0], &byte, 1) == 1 ? byte : 0;
}

bool signals_forget(void) {
  bool ends = false;
  for (int number = signals_next(); number != 0; number = signals_next()) {
    ends = ends || number == SIGHUP || number == SIGTERM;
  }
  return ends;
}

bool signals_take_interrupt(void) {
  bool taken = is_interrupted;
  is_interrupted = 0;
  return taken;
}

int signals_wait(int file, int milliseconds) {
  struct pollfd files[2] = {{file, POLLIN, 0}, {ends[0], POLLIN, 0}};
  int count = poll(files, 2, milliseconds);
  // A signal that broke the wait off stands in the pipe.
  if (count < 0 && errno == EINTR) count = poll(files, 2, 0);
  if (count <= 0) return SIGNALS_NOTHING;
  return (files[0].revents ? SIGNALS_INPUT : 0) | (files[1].revents ? SIGNALS_SIGNAL : 0);
}
