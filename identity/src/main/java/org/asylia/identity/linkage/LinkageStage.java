package org.asylia.identity.linkage;

/** Told of each stage as it begins. */
public interface LinkageStage {
  /** What is done next. */
  enum Stage {
    /** Values are taken apart, names read. */
    READING,
    /** Blocks are searched for pairs. */
    BLOCKING,
    /** Pairs are compared field by field. */
    COMPARING,
    /** Weights are learned. */
    LEARNING,
    /** Pairs are put together to people. */
    CLUSTERING
  }

  /** A stage begins; {@code size} is the number of records or pairs it has to do with. */
  void begins(Stage stage, long size);
}
