/** Passkeys (W3C WebAuthn Level 3): making, using, and unlocking keys through the PRF extension. */
@NullMarked
package org.asylia.desk.signin.passkey;

import org.jspecify.annotations.NullMarked;
