// Ctrl-C while a command runs: a flag that long work looks at.
#ifndef KRONOLOGI_INTERRUPT_H
#define KRONOLOGI_INTERRUPT_H

// From now on SIGINT only sets the flag.
void interrupt_catch(void);

// Whether SIGINT came since the last call.
int interrupt_taken(void);
#endif
