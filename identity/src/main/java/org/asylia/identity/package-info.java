/**
 * Who is this person: a Korean name in any script as a distribution over Hangul readings, and
 * records of one person found across lists. A library of its own; nothing here knows a clock, a
 * database or a source of randomness.
 */
@NullMarked
package org.asylia.identity;

import org.jspecify.annotations.NullMarked;
