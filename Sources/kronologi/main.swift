import Glibc

// A write past a limit of file size is to fail, not to end the process in the middle of it.
signal(SIGXFSZ, SIG_IGN)
// Arguments, environment and terminal go in; an exit code comes out. All else is in CaseShell.
exit(Program(arguments: Arguments.texts).run())
