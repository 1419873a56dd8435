/** The demonstration: a data folder of its own, synthetic officers, a synthetic caseload. */
@NullMarked
package org.asylia.desk.demo;

import org.jspecify.annotations.NullMarked;
