#define _XOPEN_SOURCE 700

#include "editline.h"

#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// From libtinfo, on which libedit stands; its header claims too many names.
extern int tgetent(char *buffer, const char *name);
extern char *tgetstr(const char *capability, char **area);

// Without UTF-8 libedit would take letters for commands. Numbers stay as C has them.
static void set_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static void use_utf8(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, set_utf8);
}

// How the terminal was found.
static struct termios found;
static bool has_found;

static void restore_terminal(void) {
  if (has_found) tcsetattr(STDIN_FILENO, TCSADRAIN, &found);
}

EditLine *editline_open(const char *name, struct editline_calls calls, void *context) {
  use_utf8();
  EditLine *edit = el_init(name, stdin, stdout, stderr);
  if (!edit) return NULL;
  el_wset(edit, EL_CLIENTDATA, context);
  // Its own handlers send signals on to the whole group and draw within the handler.
  el_wset(edit, EL_SIGNAL, 0);
  el_wset(edit, EL_PROMPT_ESC, calls.prompt, L'\1');
  el_wset(edit, EL_RPROMPT_ESC, calls.right_prompt, L'\1');
  el_wset(edit, EL_ADDFN, L"own-key", L"what kronologi does for a key", calls.key);
  el_wset(edit, EL_EDITOR, L"emacs");
  el_source(edit, NULL);
  // At the prompt ^C and ^Z are keys, and ^S does not stop the terminal; while a command runs they
  // are what they are everywhere.
  el_set(edit, EL_SETTY, "-d", "-isig", NULL);
  el_set(edit, EL_SETTY, "-d", "-ixon", NULL);
  // What is typed ahead meanwhile is not shown where it stands, but at the next prompt.
  // It is given back however the program ends.
  if (!has_found) atexit(restore_terminal);
  has_found = tcgetattr(STDIN_FILENO, &found) == 0;
  el_set(edit, EL_SETTY, "-x", "-echo", NULL);
  el_wset(edit, EL_GETCFN, calls.read);
  return edit;
}

void editline_close(EditLine *edit) {
  // Else what is typed ahead would be thrown away.
  el_wset(edit, EL_EDITMODE, 0);
  el_end(edit);
  restore_terminal();
}

void *editline_context(EditLine *edit) {
  void *context = NULL;
  el_wget(edit, EL_CLIENTDATA, &context);
  return context;
}

bool editline_is_vi(EditLine *edit) {
  const wchar_t *name = NULL;
  return el_wget(edit, EL_EDITOR, &name) == 0 && name && name[0] == L'v';
}

void editline_bind(EditLine *edit, bool is_command, const char *key, const char *function) {
  if (is_command) {
    el_set(edit, EL_BIND, "-a", key, function, NULL);
  } else {
    el_set(edit, EL_BIND, key, function, NULL);
  }
}

void editline_take_terminal(EditLine *edit, bool is_taken) {
  el_wset(edit, EL_PREP_TERM, is_taken ? 1 : 0);
  if (!is_taken) restore_terminal();
}

void editline_refresh(EditLine *edit) { el_wset(edit, EL_REFRESH); }

void editline_put(const char *text, size_t length) {
  fwrite(text, 1, length, stdout);
  fflush(stdout);
}

int editline_width(unsigned int character) {
  use_utf8();
  return wcwidth((wchar_t)character);
}

bool editline_knows(const char *terminal) {
  return tgetent(NULL, terminal) == 1 && tgetstr("up", NULL) && tgetstr("ce", NULL);
}
