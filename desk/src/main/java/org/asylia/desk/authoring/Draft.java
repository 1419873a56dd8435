package org.asylia.desk.authoring;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.asylia.casefile.OfficerId;

/**
 * A parameter set that officers write.
 *
 * @param id its number on this node
 * @param basedOn the id of the set it was begun from; empty for none
 * @param basedDigest the digest of that set's file
 * @param state how far it has come
 * @param latest the version written last
 */
public record Draft(UUID id, String basedOn, String basedDigest, Progress state, Version latest) {

  /** How far a draft has come. */
  public enum Progress {
    /** Officers write it. */
    WRITING,
    /** It waits for a second person. */
    SUBMITTED,
    /** A second person gave it back, and officers write it again. */
    RETURNED,
    /** It is published, and stays as it is. */
    PUBLISHED,
    /** It was given up, and stays as it is. */
    WITHDRAWN;

    /** Whether versions can be added. */
    public boolean open() {
      return this == WRITING || this == RETURNED;
    }
  }

  /**
   * A version of a draft.
   *
   * @param number from 1
   * @param author who wrote it
   * @param at when
   * @param set the id that the file gives itself
   * @param text the files
   */
  public record Version(int number, OfficerId author, Instant at, String set, Text text) {}

  /**
   * The files of a set.
   *
   * @param dmn the tables, DMN 1.3
   * @param invariants what the set must keep beside what every set must keep; may be empty
   */
  public record Text(String dmn, String invariants) {}

  /** What happened to a draft. */
  public record Step(Instant at, OfficerId by, Turned kind, int version, String note) {}

  /** Kinds of steps. */
  public enum Turned {
    BEGUN,
    SAVED,
    SUBMITTED,
    TAKEN_BACK,
    RETURNED,
    PUBLISHED,
    WITHDRAWN;

    static Turned of(String name) {
      return Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst().orElseThrow();
    }
  }
}
