/**
 * The casebook: published decisions taken through the whole way in a throw-away store, so that what
 * a parameter set yields can be compared with what a tribunal decided.
 */
@NullMarked
package org.asylia.desk.casebook;

import org.jspecify.annotations.NullMarked;
