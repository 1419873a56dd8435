package org.asylia.adjudication;

/**
 * Something the rules still ask for before a next step of the case can be taken.
 *
 * @param step the key of the step's label, as in {@code step.submit.refuse}
 * @param refusal what a rule would say if the step were taken now
 */
public record Missing(String step, Refusal refusal) {}
