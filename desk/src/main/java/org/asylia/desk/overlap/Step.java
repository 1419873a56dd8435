package org.asylia.desk.overlap;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.asylia.desk.custody.RefusedException;
import org.asylia.identity.linkage.LinkageException;
import org.asylia.identity.overlap.HiddenList;
import org.asylia.identity.overlap.HiddenListFile;
import org.asylia.identity.overlap.OverlapException;
import org.asylia.identity.overlap.Session;
import org.asylia.identity.overlap.SessionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How every step reads and writes its files, and how it answers. */
@Command
final class Step {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** What a step does. */
  interface Work {
    int run(PrintWriter out) throws IOException;
  }

  /** Takes the step; what cannot be done is told on the error stream. */
  int take(Work work) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      int code = work.run(out);
      out.flush();
      return code;
    } catch (OverlapException | LinkageException | RefusedException e) {
      say(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    }
  }

  /** Says how far it is, or what is wrong. */
  void say(String words) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(words);
    err.flush();
  }

  static Session session(Path file) throws IOException {
    return SessionText.parse(text(file));
  }

  static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new OverlapException(file.getFileName() + " is not in UTF-8. Nothing was written.");
    }
  }

  List<HiddenListFile.Read> lists(List<Path> files) throws IOException {
    List<HiddenListFile.Read> lists = new ArrayList<>();
    for (Path file : files) {
      lists.add(list(file));
    }
    return lists;
  }

  HiddenListFile.Read list(Path file) throws IOException {
    try (InputStream from = new BufferedInputStream(Files.newInputStream(file))) {
      return HiddenListFile.read(from);
    } catch (OverlapException e) {
      throw new OverlapException(file.getFileName() + ": " + e.getMessage());
    }
  }

  /** Refuses to write over a file, before any work is done. */
  static void mustBeNew(Path file) {
    if (Files.exists(file)) {
      throw new OverlapException(
          file.getFileName() + " is there already. Nothing was written. Give another name.");
    }
  }

  static void write(HiddenList list, Path file) throws IOException {
    try (BufferedWriter to = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
      HiddenListFile.write(list, to);
    }
  }
}
