// Signals as something to read: their handlers write one byte to a pipe and do nothing else.
#ifndef KRONOLOGI_SIGNALS_H
#define KRONOLOGI_SIGNALS_H

#include <stdbool.h>

// From now on interrupt, hang-up, termination, resize and resumption are caught.
void signals_catch(void);

// The next signal that came; 0 where none has.
int signals_next(void);

// Forgets the signals that came; whether one of them asked to end.
bool signals_forget(void);

// Whether an interrupt came since the last call.
bool signals_take_interrupt(void);

// Whether a signal that ends the process wipes the line it is in first; not where signals are caught.
void signals_erase_line(bool is_on);

enum signals_ready { SIGNALS_NOTHING = 0, SIGNALS_INPUT = 1, SIGNALS_SIGNAL = 2 };

// Waits for input in `file`, for a signal, or for so long; negative: for ever.
int signals_wait(int file, int milliseconds);
#endif
