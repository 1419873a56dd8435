/** What a desk shows to witnesses outside: how far its log goes, signed, and nothing else. */
@NullMarked
package org.asylia.desk.site.witnessing;

import org.jspecify.annotations.NullMarked;
