package org.asylia.desk.site.signin;

import java.util.Optional;

/**
 * Which second factors a page asks for.
 *
 * @param passkey what the browser is asked for, as JSON, where the officer has a passkey for this
 *     site
 * @param code whether the officer has an authenticator app
 * @param recovery whether the officer has recovery codes left
 */
public record ProofAsked(Optional<String> passkey, boolean code, boolean recovery) {}
