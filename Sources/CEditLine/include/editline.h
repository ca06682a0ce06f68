// libedit's calls take a variable number of arguments, which Swift cannot make: one typed call each.
#ifndef KRONOLOGI_EDITLINE_H
#define KRONOLOGI_EDITLINE_H

typedef struct line_editor line_editor;

// Called when Tab is pressed; `before` is the text before the cursor, in UTF-8.
typedef void (*line_editor_tab)(line_editor *editor, void *context, const char *before);

enum line_editor_result { LINE_EDITOR_LINE, LINE_EDITOR_CANCELLED, LINE_EDITOR_END };

// NULL where the terminal can't be used.
line_editor *line_editor_open(const char *name, line_editor_tab tab, void *context);
void line_editor_close(line_editor *editor);

// Reads a line; `*line` is valid until the next call.
enum line_editor_result line_editor_read(line_editor *editor, const char *prompt, const char **line);

// What a tab function may do: put `text` in the place of `count` characters before the cursor, or
// show `text` below the line.
void line_editor_replace(line_editor *editor, int count, const char *text);
void line_editor_show(line_editor *editor, const char *text);

void line_editor_remember(line_editor *editor, const char *line);
#endif
