@org.jspecify.annotations.NullMarked
package org.asylia.adjudication.whatif;
