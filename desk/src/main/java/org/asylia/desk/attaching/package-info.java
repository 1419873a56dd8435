/** Takes files into cases: what they are, how large they may be, and what is made of them. */
@NullMarked
package org.asylia.desk.attaching;

import org.jspecify.annotations.NullMarked;
