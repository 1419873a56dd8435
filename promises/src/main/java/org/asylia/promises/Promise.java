package org.asylia.promises;

/** The security promises, in the words of the page {@code docs/promises.md}. */
public enum Promise {
  P1("no acknowledged act is lost on kill -9 or power loss"),
  P2("no partial state on an input or output fault"),
  P3("every changed bit is detected"),
  P4("truncation, reorder, rollback and splice are detected"),
  P5("a stolen disk reveals no name"),
  P6("length leaks little"),
  P7("a read is logged before the key is released"),
  P8("authorisation is complete"),
  P9("\"not yours\" looks like \"not there\""),
  P10("parsers survive anything"),
  P11("cryptography is right"),
  P12("a recorded bundle stays safe later"),
  P13("erasure is real"),
  P14("a stolen session is bounded"),
  P15("nothing leaves without consent and purpose"),
  P16("OWASP ASVS 5.0, levels 1 and 2"),
  P17("the build is reproducible"),
  P18("decisions are deterministic");

  private final String words;

  Promise(String words) {
    this.words = words;
  }

  /** What is promised, in one sentence without a full stop. */
  public String words() {
    return words;
  }
}
