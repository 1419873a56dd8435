/** How fast Asylia is, beside the physical limit or a peer in the same run. */
@NullMarked
package org.asylia.benchmarks;

import org.jspecify.annotations.NullMarked;
