/**
 * Records of one person found across lists: Fellegi–Sunter linkage whose weights are learned from
 * the lists themselves, without labels, with the reasons for each pair as data.
 */
@NullMarked
package org.asylia.identity.linkage;

import org.jspecify.annotations.NullMarked;
