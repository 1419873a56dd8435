/**
 * The demonstration caseload: synthetic people of plausible shape, told from a seed. No real person
 * stands in it; the same seed gives the same acts on every machine, locale and time zone.
 */
@NullMarked
package org.asylia.caseload;

import org.jspecify.annotations.NullMarked;
