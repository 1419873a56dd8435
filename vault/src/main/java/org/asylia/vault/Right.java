package org.asylia.vault;

import java.util.List;
import java.util.Set;
import org.asylia.casefile.AccessAct.ReadBecause;
import org.asylia.casefile.Part;

/**
 * By what right an officer may have keys of a case.
 *
 * @param parts the parts whose keys the officer may have
 * @param wraps the wraps that hold them
 * @param office the office the case belongs to, whose supervisors are told
 */
record Right(ReadBecause because, Set<Part> parts, List<KeyWrap> wraps, String office) {}
