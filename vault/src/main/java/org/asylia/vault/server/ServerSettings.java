package org.asylia.vault.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the embedded PostgreSQL. Durability is never traded for speed here. */
final class ServerSettings {
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "wal_sync_method=fdatasync",
          "password_encryption=scram-sha-256",
          "unix_socket_permissions=0700",
          "max_connections=60",
          "shared_buffers=128MB",
          "jit=off",
          // Segments that are no longer needed are removed, not used again with what they held:
          // an erased key must not stand in them.
          "wal_recycle=off",
          "log_checkpoints=off",
          // Statements carry no name in clear; still, none is written to the log.
          "log_min_error_statement=panic",
          "log_statement=none",
          "update_process_title=off");

  private ServerSettings() {}

  static List<String> command(Path folder, int port) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("postgres", "-D", folder.resolve("data").toString()));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    command.addAll(List.of("-c", "port=" + port));
    command.addAll(List.of("-c", "unix_socket_directories=" + socketFolder(folder)));
    return command;
  }

  static List<String> initdb(Path data, String user, Path passwordFile) {
    return List.of(
        "initdb",
        "-D",
        data.toString(),
        "-U",
        user,
        "--pwfile=" + passwordFile,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--data-checksums",
        "--no-instructions");
  }

  /** A socket's path has at most 107 bytes; in a deeper folder there is none, only loopback. */
  private static String socketFolder(Path folder) {
    return folder.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length < 80
        ? folder.toString()
        : "";
  }
}
