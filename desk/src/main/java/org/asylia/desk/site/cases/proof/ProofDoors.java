package org.asylia.desk.site.cases.proof;

import java.util.List;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.site.cases.citing.Readers;
import org.springframework.context.annotation.Configuration;

/** The door of proofs: whoever looks at a case may prove that an entry of it is there. */
@Configuration(proxyBeanMethods = false)
class ProofDoors implements Doors {
  static final String PROOF = "/cases/{id}/entries/{entry}/proof.zip";

  @Override
  public List<Door> doors() {
    return List.of(Readers.door(PROOF));
  }
}
