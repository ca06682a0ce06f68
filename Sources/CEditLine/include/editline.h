// libedit's calls take a variable number of arguments, which Swift cannot make: one typed call each.
#ifndef KRONOLOGI_EDITLINE_H
#define KRONOLOGI_EDITLINE_H

#include <histedit.h>
#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

typedef wchar_t *(*editline_prompt)(EditLine *edit);
typedef unsigned char (*editline_key)(EditLine *edit, int key);
typedef int (*editline_read)(EditLine *edit, wchar_t *character);

// What libedit asks of whoever opened it.
struct editline_calls {
  editline_prompt prompt;
  editline_prompt right_prompt;
  editline_read read;
  // Carries out a key that libedit knows by the name "own-key".
  editline_key key;
};

// The editor on standard input and output, in UTF-8; NULL where it can't be had.
EditLine *editline_open(const char *name, struct editline_calls calls, void *context);
void editline_close(EditLine *edit);
void *editline_context(EditLine *edit);

// Whether the user's settings ask for the keys of vi.
bool editline_is_vi(EditLine *edit);

// Binds a key to a function; in vi's command mode where `is_command` is set.
void editline_bind(EditLine *edit, bool is_command, const char *key, const char *function);

// Gives the terminal back to others, or takes it again.
void editline_take_terminal(EditLine *edit, bool is_taken);

// Draws prompt and line again; the cursor must stand where the prompt begins.
void editline_refresh(EditLine *edit);

// Writes to standard output, after all that libedit has written.
void editline_put(const char *text, size_t length);

// How many columns a character takes, as libedit reckons; negative for what it spells out.
int editline_width(unsigned int character);

// Whether a terminal of this name is known, and can move its cursor.
bool editline_knows(const char *terminal);
#endif
