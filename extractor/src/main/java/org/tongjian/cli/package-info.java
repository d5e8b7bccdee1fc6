/**
 * The command line: one class a command. In: arguments and inputs of the user. Out: results on
 * standard output, messages on standard error, an exit code.
 */
package org.tongjian.cli;
