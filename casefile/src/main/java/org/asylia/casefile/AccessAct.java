package org.asylia.casefile;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Who works on a case and who read it, and who the officers of the node are. */
public sealed interface AccessAct extends Act {

  /** An officer is given a part in the case, and with it the keys that the role may have. */
  record OfficerAssigned(OfficerId officer, Role role) implements AccessAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /** An officer no longer has any part in the case; what comes after is sealed under new keys. */
  record AccessRevoked(OfficerId officer, String reason) implements AccessAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /**
   * An officer on duty who has no part in the case opens it, for reasons that cannot wait.
   *
   * @param reason why it could not wait
   * @param until when the access ends by itself, at most four hours later
   */
  record GlassBroken(String reason, Instant until) implements AccessAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /**
   * A supervisor reviews an access for reasons that could not wait.
   *
   * @param glass the entry by which the glass was broken
   * @param justified whether it was justified
   */
  record GlassReviewed(EntryId glass, boolean justified, String reason) implements AccessAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /**
   * A quorum of custodians opens a case to an officer, because nobody else could.
   *
   * @param officer who gets the keys
   * @param role the part the officer is given in the case
   * @param custodians who put their shares together
   */
  record AccessRecovered(OfficerId officer, Role role, Set<OfficerId> custodians, String reason)
      implements AccessAct {
    /** Copies and orders the set. */
    public AccessRecovered {
      custodians = Collections.unmodifiableSortedSet(new TreeSet<>(custodians));
    }

    @Override
    public boolean binding() {
      return true;
    }
  }

  /**
   * An officer was given what a case holds. Stands only in the access file of that case, before any
   * key was released.
   *
   * @param file the case that was read
   * @param parts the parts whose keys were released
   * @param because by what right
   */
  record CaseRead(CaseId file, Set<Part> parts, ReadBecause because) implements AccessAct {
    /** Copies and orders the set. */
    public CaseRead {
      parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
    }
  }

  /** By what right a case was read. */
  enum ReadBecause {
    /** The reader has a part in the case. */
    ASSIGNED,
    /** The reader supervises the office the case belongs to. */
    SUPERVISION,
    /** The reader is on duty and broke the glass. */
    GLASS_BROKEN,
    /** The node compared a certificate with the record. */
    CERTIFICATE_CHECK
  }

  /**
   * Stands in place of an act whose part the reader has no key for, so that the order of the case
   * stays whole. It changes nothing in the case file and can never be recorded.
   *
   * @param type the type of the act that is withheld
   * @param part the part it is sealed in
   */
  record Withheld(String type, Part part) implements AccessAct {}

  /**
   * An officer joins the node; stands only in the node's own file, in the clear, so that an
   * outsider can check signatures.
   *
   * @param officer the officer
   * @param office the office the officer works in: 1 to 16 capital letters and digits
   * @param roles what the officer is appointed to
   * @param signingKey the Ed25519 public key, 32 bytes in lower-case hex
   * @param sealingKey the X-Wing public key, 1216 bytes in lower-case hex
   */
  record OfficerEnrolled(
      OfficerId officer, String office, Set<Role> roles, String signingKey, String sealingKey)
      implements AccessAct {
    /** Copies and orders the set. */
    public OfficerEnrolled {
      roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    @Override
    public Part part() {
      return Part.PUBLIC;
    }
  }

  /** An officer leaves the node and can no longer unlock keys on it; stands in the node's file. */
  record OfficerLeft(OfficerId officer, Leaving reason) implements AccessAct {
    @Override
    public Part part() {
      return Part.PUBLIC;
    }
  }

  /** Why an officer leaves. */
  enum Leaving {
    /** To another office or another task. */
    MOVED,
    /** The appointment ended. */
    ENDED,
    /** The officer's keys may be in other hands. */
    COMPROMISED
  }

  /**
   * A group of officers gets a key pair, whose private half each member holds; stands in the node's
   * file. The key with the highest number is the one in use.
   *
   * @param group which group
   * @param office of which office: 1 to 16 capital letters and digits
   * @param epoch the number of the key, from 0
   * @param sealingKey the X-Wing public key, 1216 bytes in lower-case hex
   */
  record GroupKeyed(Group group, String office, int epoch, String sealingKey) implements AccessAct {
    @Override
    public Part part() {
      return Part.PUBLIC;
    }
  }

  /** Groups of officers of one office that share a key. */
  enum Group {
    /** The supervisors: they assign others, and read who read. */
    SUPERVISORS,
    /** Protection officers and supervisors: they can break the glass. */
    DUTY;

    /** Whether an officer of that role belongs to the group. */
    public boolean takes(Role role) {
      return role == Role.SUPERVISOR || (this == DUTY && role == Role.PROTECTION_OFFICER);
    }

    /**
     * The parts of a case whose keys are wrapped to the group: all to the supervisors, who hand
     * them on and are shown less; to those on duty only what broken glass shows.
     */
    public Set<Part> parts() {
      return switch (this) {
        case SUPERVISORS -> EnumSet.complementOf(EnumSet.of(Part.PUBLIC));
        case DUTY -> Role.PROTECTION_OFFICER.parts(ReadBecause.GLASS_BROKEN);
      };
    }
  }
}
