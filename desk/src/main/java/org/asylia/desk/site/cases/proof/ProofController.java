package org.asylia.desk.site.cases.proof;

import java.io.IOException;
import java.util.Optional;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Recorded;
import org.asylia.desk.node.Node;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.vault.Prover;
import org.asylia.vault.Publisher;
import org.asylia.vault.log.InclusionProof;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives a proof that an entry of a case is in the record, with the programs that check it. */
@Controller
class ProofController {
  private final CaseRequests requests;

  ProofController(CaseRequests requests) {
    this.requests = requests;
  }

  @GetMapping(ProofDoors.PROOF)
  ResponseEntity<byte[]> proof(Visit visit, @PathVariable String id, @PathVariable String entry)
      throws IOException {
    OpenCase open = requests.open(visit, id);
    EntryId of =
        open.file().history().stream()
            .map(Recorded::id)
            .filter(known -> known.toString().equals(entry))
            .findFirst()
            .orElseThrow(ProofController::notHere);
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("proof-" + of + ".zip").build().toString())
        .body(ProofZip.of(of, proved(of)));
  }

  /** The proof, which the node has checked itself against its own keys. */
  private InclusionProof proved(EntryId entry) throws IOException {
    Node node = requests.office().node();
    String checkpoint = new Publisher(node.database(), node.keyring()).checkpoint();
    Optional<InclusionProof> proof = new Prover(node.database()).prove(entry, checkpoint);
    return proof
        .filter(p -> p.verify(node.keyring().logKeys()).isPresent())
        .orElseThrow(() ->
            new IllegalStateException(
                "Entry "
                    + entry
                    + " is not proved by the node's own checkpoint. Nothing was given out."
                    + " Run 'asylia verify'."));
  }

  private static ResponseStatusException notHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no such entry");
  }
}
