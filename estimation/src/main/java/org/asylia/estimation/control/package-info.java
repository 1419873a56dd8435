/** Whether figures of different people or months differ by more than chance: control charts. */
@NullMarked
package org.asylia.estimation.control;

import org.jspecify.annotations.NullMarked;
