package org.asylia.casefile;

/** What a statement is about, and with it the field class it is sealed in. */
public enum Topic {
  /** A name of the person, in any script. */
  NAME(Part.IDENTITY),
  /** Date of birth, or an age. */
  BIRTH(Part.IDENTITY),
  /** Place of birth. */
  BIRTH_PLACE(Part.IDENTITY),
  /** Sex or gender as stated. */
  SEX(Part.IDENTITY),
  /** A nationality held, claimed or attributed. */
  NATIONALITY(Part.IDENTITY),
  /** A language spoken. */
  LANGUAGE(Part.IDENTITY),
  /** A relative. */
  RELATIVE(Part.IDENTITY),
  /** Where the person now is. */
  WHEREABOUTS(Part.IDENTITY),
  /** When and how the person left the country of origin. */
  EXIT(Part.CLAIM),
  /** Why the person left. */
  MOTIVE(Part.CLAIM),
  /** Harm suffered. */
  HARM(Part.CLAIM),
  /** What the person fears on return. */
  FEAR(Part.CLAIM),
  /** What happened after leaving: conduct, contacts, beliefs, earlier returns. */
  AFTER_EXIT(Part.CLAIM),
  /** Occupation, office held or service done. */
  ROLE_HELD(Part.CLAIM),
  /** Arrest, detention or trafficking on the way. */
  ON_THE_WAY(Part.CLAIM),
  /** Health. */
  HEALTH(Part.MEDICAL),
  /** A fact of the situation's vocabulary, named by a code. */
  CODED_FACT(Part.CLAIM);

  private final Part part;

  Topic(Part part) {
    this.part = part;
  }

  /** The field class in which statements on this topic are sealed. */
  public Part part() {
    return part;
  }
}
