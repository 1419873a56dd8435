package org.asylia.desk.page;

import org.asylia.desk.access.Door;

/**
 * A place is an entry of the main navigation, shown to officers whose door opens.
 *
 * @param path the address, for example {@code /docket}
 * @param key the message key of its label
 * @param order where it stands; smaller is further left
 * @param door who may see it
 */
public record Place(String path, String key, int order, Door door) {}
