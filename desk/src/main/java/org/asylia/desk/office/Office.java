package org.asylia.desk.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.adjudication.policy.Offices;
import org.asylia.adjudication.rules.Rules;
import org.asylia.desk.authoring.Authoring;
import org.asylia.desk.authoring.NodeSets;
import org.asylia.desk.coding.Codings;
import org.asylia.desk.docket.Docket;
import org.asylia.desk.node.Node;
import org.asylia.desk.retention.RetentionSchedule;
import org.asylia.evidence.Shelf;

/**
 * Everything the pages and commands work with, on one node and for one situation.
 *
 * @param node the node
 * @param situation the situation's data
 * @param parameters its parameter sets
 * @param shelf its dated country information
 * @param vocabulary its words
 * @param cases opens cases and records acts
 * @param authoring how officers write parameter sets
 * @param clock tells the time
 */
public record Office(
    Node node,
    Situation situation,
    PublishedParameters parameters,
    Shelf shelf,
    Vocabulary vocabulary,
    CaseDesk cases,
    Authoring authoring,
    InstantSource clock) {

  /** The office of a node for the situation of that name. */
  public static Office of(Node node, String situationName, InstantSource clock) {
    Situation situation = Situation.load(situationName);
    NodeSets own = new NodeSets(node.vault(), node.database().jdbi(), clock);
    PublishedParameters parameters = PublishedParameters.of(situation).with(own);
    Offices offices = new NodeOffices(node.vault());
    return new Office(
        node,
        situation,
        parameters,
        shelf(situationName),
        Vocabulary.of(situationName),
        new CaseDesk(
            node.vault(),
            Rules.admission(parameters, situation, offices),
            offices,
            node.notices(),
            schedule(situationName),
            node.codings(),
            clock),
        new Authoring(node, situation, parameters, own, clock, new SecureRandom()),
        clock);
  }

  /** Who owes the next step where. */
  public Docket docket() {
    return node.docket();
  }

  /** What was found in each case, as codes. */
  public Codings codings() {
    return node.codings();
  }

  private static RetentionSchedule schedule(String situation) {
    try {
      return RetentionSchedule.load(situation);
    } catch (IOException e) {
      throw new UncheckedIOException("How long records are kept cannot be read.", e);
    }
  }

  private static Shelf shelf(String situation) {
    String path = "situations/" + situation + "/sources.tsv";
    try (InputStream in = Office.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("The situation has no shelf: add " + path + ".");
      }
      return Shelf.read(path, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The shelf " + path + " cannot be read.", e);
    }
  }
}
