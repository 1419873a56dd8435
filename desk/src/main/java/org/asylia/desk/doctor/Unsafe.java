package org.asylia.desk.doctor;

/**
 * Something unsafe.
 *
 * @param kind what it is
 * @param value the file, number or time it is about, as text
 */
public record Unsafe(Kind kind, String value) {

  /** What can be unsafe about a node. */
  public enum Kind {
    OPEN_TO_OTHERS("doctor.open-to-others"),
    CORE_DUMPS("doctor.core-dumps"),
    HEAP_DUMPS("doctor.heap-dumps"),
    SWAP("doctor.swap"),
    CLOCK_BACK("doctor.clock-back"),
    NO_CERTIFICATE("doctor.no-certificate"),
    CERTIFICATE_ENDS("doctor.certificate-ends"),
    CERTIFICATE_OVER("doctor.certificate-over"),
    WEAK_PASSPHRASES("doctor.weak-passphrases"),
    ONE_CUSTODIAN("doctor.one-custodian"),
    SHARES_MISSING("doctor.shares-missing"),
    REKEY_UNFINISHED("doctor.rekey-unfinished"),
    NO_WITNESS("doctor.no-witness"),
    DATABASE_ELSEWHERE("doctor.database-elsewhere"),
    NO_SCANNER("doctor.no-scanner"),
    SCANNER_SILENT("doctor.scanner-silent"),
    PARTS_OLD("doctor.parts-old"),
    DISK_FULL("doctor.disk-full"),
    ROOT("doctor.root");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The key of the sentence that says it and what to do. */
    public String key() {
      return key;
    }
  }
}
