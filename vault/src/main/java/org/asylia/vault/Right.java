package org.asylia.vault;

import java.util.List;
import java.util.Set;
import org.asylia.casefile.AccessAct.ReadBecause;
import org.asylia.casefile.Part;

/**
 * By what right an officer may have keys of a case.
 *
 * @param because the right; of several, the least usual without which something would be missing
 * @param parts the parts that the officer may read
 * @param wraps the wraps that hold their keys, and may hold others to be handed on unread
 * @param office the office the case belongs to, whose supervisors are told
 */
record Right(ReadBecause because, Set<Part> parts, List<KeyWrap> wraps, String office) {}
