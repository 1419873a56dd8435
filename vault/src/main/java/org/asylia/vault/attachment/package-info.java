/**
 * Attached files: sealed in chunks beside the record, and bound to it by the hash of what is
 * sealed.
 */
@NullMarked
package org.asylia.vault.attachment;

import org.jspecify.annotations.NullMarked;
