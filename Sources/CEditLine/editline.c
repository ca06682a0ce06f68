#include "editline.h"

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct line_editor {
  EditLine *edit;
  History *history;
  line_editor_tab tab;
  void *context;
  const char *prompt;
  int is_cancelled;
  char *line;
};

static line_editor *of(EditLine *edit) {
  void *editor = NULL;
  el_get(edit, EL_CLIENTDATA, &editor);
  return editor;
}

static char *prompt(EditLine *edit) { return (char *)of(edit)->prompt; }

static unsigned char cancel(EditLine *edit, int key) {
  (void)key;
  const LineInfo *info = el_line(edit);
  // To the line's end first, so that the shell goes on below all of it.
  el_cursor(edit, (int)(info->lastchar - info->cursor));
  of(edit)->is_cancelled = 1;
  fputs("^C", stdout);
  return CC_NEWLINE;
}

static unsigned char complete(EditLine *edit, int key) {
  (void)key;
  line_editor *editor = of(edit);
  const LineInfo *info = el_line(edit);
  char *before = strndup(info->buffer, (size_t)(info->cursor - info->buffer));
  if (!before) return CC_ERROR;
  editor->tab(editor, editor->context, before);
  free(before);
  return CC_REDISPLAY;
}

// Without UTF-8 libedit would show every byte of a letter on its own.
static void use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

line_editor *line_editor_open(const char *name, line_editor_tab tab, void *context) {
  use_utf8();
  line_editor *editor = calloc(1, sizeof *editor);
  if (!editor) return NULL;
  editor->tab = tab;
  editor->context = context;
  editor->prompt = "";
  editor->edit = el_init(name, stdin, stdout, stderr);
  editor->history = history_init();
  if (!editor->edit || !editor->history) {
    line_editor_close(editor);
    return NULL;
  }
  HistEvent event;
  history(editor->history, &event, H_SETSIZE, 5000);
  history(editor->history, &event, H_SETUNIQUE, 1);
  el_set(editor->edit, EL_CLIENTDATA, editor);
  el_set(editor->edit, EL_PROMPT, prompt);
  el_set(editor->edit, EL_HIST, history, editor->history);
  el_set(editor->edit, EL_ADDFN, "kr-complete", "complete the word", complete);
  el_set(editor->edit, EL_ADDFN, "kr-cancel", "drop the line", cancel);
  el_set(editor->edit, EL_EDITOR, "emacs");
  el_source(editor->edit, NULL);
  el_set(editor->edit, EL_BIND, "^I", "kr-complete", NULL);
  el_set(editor->edit, EL_BIND, "^C", "kr-cancel", NULL);
  el_set(editor->edit, EL_BIND, "^R", "em-inc-search-prev", NULL);
  // At the prompt ^C is a key; while a command runs it is a signal.
  el_set(editor->edit, EL_SETTY, "-d", "-isig", NULL);
  return editor;
}

void line_editor_close(line_editor *editor) {
  if (editor->edit) el_end(editor->edit);
  if (editor->history) history_end(editor->history);
  free(editor->line);
  free(editor);
}

enum line_editor_result line_editor_read(line_editor *editor, const char *prompt,
                                         const char **line) {
  editor->prompt = prompt;
  editor->is_cancelled = 0;
  int count = 0;
  const char *read = el_gets(editor->edit, &count);
  if (editor->is_cancelled) return LINE_EDITOR_CANCELLED;
  if (!read || count <= 0) return LINE_EDITOR_END;
  free(editor->line);
  editor->line = strndup(read, (size_t)count);
  if (!editor->line) return LINE_EDITOR_END;
  size_t length = strlen(editor->line);
  if (length > 0 && editor->line[length - 1] == '\n') editor->line[length - 1] = '\0';
  *line = editor->line;
  return LINE_EDITOR_LINE;
}

void line_editor_replace(line_editor *editor, int count, const char *text) {
  if (count > 0) el_deletestr(editor->edit, count);
  el_insertstr(editor->edit, text);
}

void line_editor_show(line_editor *editor, const char *text) {
  (void)editor;
  fputs("\n", stdout);
  fputs(text, stdout);
  fflush(stdout);
}

void line_editor_remember(line_editor *editor, const char *line) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, line);
}
