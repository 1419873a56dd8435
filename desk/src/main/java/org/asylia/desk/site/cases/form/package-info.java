/** Forms of case pages, as data: one form for one act. */
@NullMarked
package org.asylia.desk.site.cases.form;

import org.jspecify.annotations.NullMarked;
