package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.asylia.desk.demo.DemoFolder.RefusedFolderException;
import org.asylia.vault.VaultException;
import org.asylia.vault.server.ServerException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a fault in words and never as a stack trace. */
final class PlainFaults implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    err.println(words(fault));
    err.flush();
    return ExitCode.SOFTWARE;
  }

  private static String words(Exception fault) {
    return switch (fault) {
      case VaultException e -> said(e);
      case ServerException e -> said(e);
      case RefusedFolderException e -> said(e);
      case IllegalArgumentException e -> said(e);
      case IOException e -> file();
      case UncheckedIOException e -> file();
      default -> unexpected(fault);
    };
  }

  private static String said(Exception fault) {
    return Optional.ofNullable(fault.getMessage()).orElseGet(() -> unexpected(fault));
  }

  private static String file() {
    return "A file or folder could not be read or written. Nothing that was recorded is lost. Check"
        + " that the folder exists, that it is yours, and that the disk has room.";
  }

  /** Where it happened, not what it says: a message may hold what somebody typed. */
  private static String unexpected(Exception fault) {
    String where =
        fault.getStackTrace().length == 0
            ? "an unknown place"
            : fault.getStackTrace()[0].toString();
    return "Asylia could not do this ("
        + fault.getClass().getSimpleName()
        + " at "
        + where
        + "). Nothing that was recorded is lost. Try again, and report this line if it comes back.";
  }
}
