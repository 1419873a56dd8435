/** How officers prove who they are: accounts, second factors, back-off, sessions. No web in it. */
@NullMarked
package org.asylia.desk.signin;

import org.jspecify.annotations.NullMarked;
