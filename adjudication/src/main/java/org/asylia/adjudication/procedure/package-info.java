/**
 * The procedure as a graph held as data: for each processing modality the states a case can be in,
 * who owes which step by when, and which acts lead on.
 */
@NullMarked
package org.asylia.adjudication.procedure;

import org.jspecify.annotations.NullMarked;
