package org.asylia.parameters.proof;

import org.asylia.parameters.Place;
import org.asylia.parameters.UnaryTest;

/**
 * A fact or a decision's output, and what it must be.
 *
 * @param name of the fact, the decision, or {@code decision.output}
 * @param test a cell as in a decision table
 * @param place where it is written
 */
public record Cell(String name, UnaryTest test, Place place) {}
