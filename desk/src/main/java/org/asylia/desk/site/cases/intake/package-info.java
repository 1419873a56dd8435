/** Intake: opens a case and records what the person says at registration, in one batch. */
@NullMarked
package org.asylia.desk.site.cases.intake;

import org.jspecify.annotations.NullMarked;
