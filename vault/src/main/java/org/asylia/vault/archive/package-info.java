/**
 * The whole record as files: in an open form that outlives this program ({@code asylia export}), or
 * the same files sealed to the custodians' recovery key ({@code asylia backup}). Both are written
 * and read as streams. Formats: {@code docs/formats/export.md} and {@code backup.md}.
 */
@NullMarked
package org.asylia.vault.archive;

import org.jspecify.annotations.NullMarked;
