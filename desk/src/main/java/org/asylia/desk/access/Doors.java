package org.asylia.desk.access;

import java.util.List;

/** A set of doors that belong together; each area of the desk contributes one as a bean. */
public interface Doors {

  /** The doors of this area; order does not matter because patterns do not overlap. */
  List<Door> doors();
}
