/** The pages and filters of signing in: sessions, second factors, stepping up, people. */
@NullMarked
package org.asylia.desk.site.signin;

import org.jspecify.annotations.NullMarked;
