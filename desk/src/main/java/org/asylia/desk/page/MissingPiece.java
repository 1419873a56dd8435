package org.asylia.desk.page;

import java.util.Optional;

/**
 * A missing piece is something a rule still asks for.
 *
 * @param text what would satisfy the rule
 * @param source the rule's legal source
 * @param path where to supply it, if on another page or further down
 */
public record MissingPiece(String text, String source, Optional<String> path) {}
