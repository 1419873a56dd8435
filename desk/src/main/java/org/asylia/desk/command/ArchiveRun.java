package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.desk.node.SealedRecord;
import org.asylia.vault.Progress;
import org.asylia.vault.VaultException;
import org.asylia.vault.Verdict;
import org.asylia.vault.archive.ArchiveReader;
import org.asylia.vault.archive.ArchiveWriter.Extra;
import org.asylia.vault.archive.Manifest;
import org.asylia.vault.custody.SealFile;
import org.asylia.vault.witness.KeptCosignatures;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.json.JsonMapper;

/** What the commands that write and read archives have in common. */
final class ArchiveRun {
  private ArchiveRun() {}

  /** The files of a data folder that go with the record: no secret stands open in them. */
  static List<Extra> beside(Path data) {
    List<Extra> files = new ArrayList<>();
    for (String name : List.of(SealFile.NAME, KeptCosignatures.FILE)) {
      if (Files.isRegularFile(data.resolve(name))) {
        files.add(Extra.of(name, data.resolve(name)));
      }
    }
    return files;
  }

  static void requireRecord(Path data) {
    boolean there =
        Files.isDirectory(data.resolve("postgres").resolve("data")) && new SealFile(data).exists();
    if (!there) {
      throw new VaultException(
          "The folder "
              + data
              + " holds no node with a record. Nothing was changed. Name the folder of a node with"
              + " --data.");
    }
  }

  static Progress bar(CommandSpec spec, String label) {
    Bar bar = new Bar(spec.commandLine().getErr(), label);
    return (pass, done, total) -> {
      bar.at(done, total);
      if (done >= total) {
        bar.done();
      }
    };
  }

  /** Reads an archive into a new data folder; takes the folder away again when that fails. */
  static Verdict.Sound into(
      Path data, Path source, ArchiveReader archive, ArchiveReader.Expected expected, Progress bar)
      throws IOException {
    archive.check();
    begin(data);
    try {
      Verdict.Sound sound;
      try (SealedRecord record = SealedRecord.open(data, new SecureRandom())) {
        sound = archive.into(record.database(), expected, bar);
      }
      for (String name : List.of(SealFile.NAME, KeptCosignatures.FILE)) {
        if (archive.manifest().files().containsKey(name)) {
          org.asylia.vault.DurableFile.write(
              data.resolve(name), Files.readAllBytes(source.resolve(name)));
        }
      }
      return sound;
    } catch (IOException | RuntimeException e) {
      takeAway(data);
      throw e;
    }
  }

  private static void begin(Path data) throws IOException {
    Files.createDirectories(
        data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    try (Stream<Path> inside = Files.list(data)) {
      if (inside.findAny().isPresent()) {
        throw new VaultException(
            "The folder "
                + data
                + " is not empty. Nothing was changed. Name a new folder with --data.");
      }
    }
  }

  private static void takeAway(Path data) throws IOException {
    List<Path> all;
    try (Stream<Path> tree = Files.walk(data)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }

  static Optional<String> note(Optional<Path> checkpoint) throws IOException {
    return checkpoint.isPresent()
        ? Optional.of(Files.readString(checkpoint.get()))
        : Optional.empty();
  }

  static int written(CommandSpec spec, boolean json, Path target, Manifest manifest) {
    long bytes = manifest.files().values().stream().mapToLong(Manifest.Listed::bytes).sum();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("archive", target.toString());
    answer.put("entries", manifest.size());
    answer.put("files", manifest.files().size());
    answer.put("bytes", bytes);
    manifest.keysExpire().ifPresent(until -> answer.put("keysExpire", until));
    String words =
        "Written to %s: %,d entries, %,d files, %,d bytes.%s"
            .formatted(
                target,
                manifest.size(),
                manifest.files().size(),
                bytes,
                manifest
                    .keysExpire()
                    .map(until ->
                        "%nIts case keys expire on %s; back up again before.".formatted(until))
                    .orElse(""));
    return say(spec, json, words, answer);
  }

  static int read(CommandSpec spec, boolean json, Path data, Verdict.Sound sound) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("data", data.toString());
    answer.put("entries", sound.entries());
    answer.put("cases", sound.cases());
    answer.put("signatures", sound.signatures());
    answer.put("root", sound.log().root().toString());
    return say(
        spec,
        json,
        "Read into %s and verified: %,d entries in %,d cases, %,d signatures."
            .formatted(data, sound.entries(), sound.cases(), sound.signatures()),
        answer);
  }

  private static int say(CommandSpec spec, boolean json, String words, Map<String, Object> answer) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? JsonMapper.shared().writeValueAsString(answer) : words);
    out.flush();
    return 0;
  }
}
