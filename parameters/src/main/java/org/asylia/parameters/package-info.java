/**
 * Official status parameters: a jurisdiction's law as a dated set of DMN 1.3 decision tables, read,
 * compiled and proved.
 *
 * <p>{@link org.asylia.parameters.DmnReader} turns the bytes of a DMN file into a {@link
 * org.asylia.parameters.ParameterSet}. The set names the facts it needs ({@link
 * org.asylia.parameters.ParameterSet#inputs()}), and {@link
 * org.asylia.parameters.ParameterSet#evaluate} turns {@link org.asylia.parameters.Facts} into an
 * {@link org.asylia.parameters.Evaluation}: what each decision yields and which rules fired, in
 * order, each with its legal source. A set is compiled to decision diagrams ({@link
 * org.asylia.parameters.SetDiagrams}) on which {@link org.asylia.parameters.proof} proves, over the
 * whole input space, that it has no gap and never turns a fact nobody assessed into a refusal.
 *
 * <p>Facts are inputs; their legal character ("is a national at birth") is always a decision. A
 * fact that is missing is an error that names it, never a default. The package has no clock, does
 * no input or output but the bytes it is given, and needs only the JDK. All its public types are
 * immutable and safe to share between threads, except {@link org.asylia.parameters.Run}.
 */
@NullMarked
package org.asylia.parameters;

import org.jspecify.annotations.NullMarked;
