/** What is unsafe about a node, as far as the machine it runs on can tell. */
@NullMarked
package org.asylia.desk.doctor;

import org.jspecify.annotations.NullMarked;
