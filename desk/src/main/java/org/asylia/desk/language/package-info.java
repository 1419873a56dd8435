/** The reader's language: messages, dates and numbers in English, Korean and Chinese. */
@NullMarked
package org.asylia.desk.language;

import org.jspecify.annotations.NullMarked;
