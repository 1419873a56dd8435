package org.asylia.desk.site.cases.exhibits;

import static org.asylia.desk.access.Verb.POST;

import java.util.List;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.site.cases.citing.Readers;
import org.springframework.context.annotation.Configuration;

/** The doors of the evidence page; the rules say who may add what. */
@Configuration(proxyBeanMethods = false)
class ExhibitsDoors implements Doors {
  static final String PAGE = "/cases/{id}/evidence";

  /** A form with a file, for a piece of evidence. */
  static final String FILE = "/cases/{id}/evidence/{entry}/file";

  /** Begins an upload in slices. */
  static final String UPLOADS = "/cases/{id}/uploads";

  /** The next slice. */
  static final String SLICE = "/cases/{id}/uploads/{file}";

  /** All slices are there. */
  static final String DONE = "/cases/{id}/uploads/{file}/done";

  /** Gives an upload up. */
  static final String DISCARD = "/cases/{id}/uploads/{file}/discard";

  /** The content of a file. */
  static final String DOWNLOAD = "/cases/{id}/files/{file}";

  /** The small picture of a file. */
  static final String PICTURE = "/cases/{id}/files/{file}/picture";

  @Override
  public List<Door> doors() {
    return List.of(
        Readers.door(PAGE),
        Readers.door(DOWNLOAD),
        Readers.door(PICTURE),
        adding(PAGE),
        adding(FILE),
        adding(UPLOADS),
        adding(SLICE),
        adding(DONE),
        adding(DISCARD));
  }

  private static Door adding(String path) {
    return Door.forRoles(
        POST,
        path,
        Role.REGISTRATION_OFFICER,
        Role.INTERVIEWER,
        Role.ADJUDICATOR,
        Role.REVIEWING_OFFICER,
        Role.APPEAL_OFFICER,
        Role.PROTECTION_OFFICER,
        Role.RESETTLEMENT_OFFICER,
        Role.SUPERVISOR);
  }
}
