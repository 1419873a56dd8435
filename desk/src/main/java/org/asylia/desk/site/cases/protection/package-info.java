/** Protection: alarms with a running clock, certificates, referrals, disclosures. */
@NullMarked
package org.asylia.desk.site.cases.protection;

import org.jspecify.annotations.NullMarked;
