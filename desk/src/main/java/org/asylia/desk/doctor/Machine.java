package org.asylia.desk.doctor;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asylia.desk.doctor.Unsafe.Kind;

/** Looks at the machine and at this process. */
final class Machine {
  private static final long ROOM = 1L << 30;
  private static final Set<PosixFilePermission> OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private final Path proc;

  /** Looks at a proc file system. */
  Machine(Path proc) {
    this.proc = proc;
  }

  List<Unsafe> look(Path data) throws IOException {
    List<Unsafe> found = new ArrayList<>();
    modes(data, found);
    coreDumps(found);
    if (lines(proc.resolve("swaps")).size() > 1) {
      found.add(new Unsafe(Kind.SWAP, ""));
    }
    boolean heapDumps =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .anyMatch("-XX:+HeapDumpOnOutOfMemoryError"::equals);
    if (heapDumps) {
      found.add(new Unsafe(Kind.HEAP_DUMPS, ""));
    }
    long room = Files.getFileStore(data).getUsableSpace();
    if (room < ROOM) {
      found.add(new Unsafe(Kind.DISK_FULL, Long.toString(room >> 20)));
    }
    if (new UnixSystem().getUid() == 0) {
      found.add(new Unsafe(Kind.ROOT, ""));
    }
    return found;
  }

  private static void modes(Path data, List<Unsafe> found) throws IOException {
    List<Path> secret =
        List.of(
            data,
            data.resolve("node.seal"),
            data.resolve("node.seal.next"),
            data.resolve("tls.key"),
            data.resolve("postgres"),
            data.resolve("postgres").resolve("postgres.secret"),
            data.resolve("postgres").resolve("postgres-desk.secret"));
    for (Path path : secret) {
      if (Files.exists(path)
          && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
        found.add(new Unsafe(Kind.OPEN_TO_OTHERS, path.toString()));
      }
    }
  }

  private void coreDumps(List<Unsafe> found) throws IOException {
    lines(proc.resolve("self").resolve("limits")).stream()
        .filter(line -> line.startsWith("Max core file size"))
        .filter(line -> !line.matches("Max core file size +0 .*"))
        .findFirst()
        .ifPresent(line -> found.add(new Unsafe(Kind.CORE_DUMPS, "")));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
