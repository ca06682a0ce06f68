import Glibc

// Arguments, environment and terminal go in; an exit code comes out. All else is in CaseShell.
exit(Program(arguments: Array(CommandLine.arguments.dropFirst())).run())
