#include "interrupt.h"

#include <signal.h>
#include <string.h>

static volatile sig_atomic_t is_taken;

static void take(int signal) {
  (void)signal;
  is_taken = 1;
}

void interrupt_catch(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = take;
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, NULL);
}

int interrupt_taken(void) {
  int taken = is_taken;
  is_taken = 0;
  return taken;
}
