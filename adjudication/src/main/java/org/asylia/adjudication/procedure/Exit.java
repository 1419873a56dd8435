package org.asylia.adjudication.procedure;

import org.asylia.casefile.Act;

/**
 * A way out of a state.
 *
 * @param act the type of act that leads out
 * @param guard what must hold of the file with the act in it
 * @param next where it leads
 */
public record Exit(Class<? extends Act> act, Guard guard, State next) {}
