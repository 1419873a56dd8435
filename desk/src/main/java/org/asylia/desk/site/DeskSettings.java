package org.asylia.desk.site;

import java.time.ZoneId;
import org.asylia.desk.office.Office;
import org.asylia.desk.people.Roster;

/**
 * What a desk needs to be told before it serves.
 *
 * @param port the port on 127.0.0.1; 0 takes a free one
 * @param office what the desk works with: a node and a situation
 * @param roster who may sign in
 * @param demonstration whether everything on this node is synthetic, said on every page
 * @param zone the time zone in which times are shown
 */
public record DeskSettings(
    int port, Office office, Roster roster, boolean demonstration, ZoneId zone) {}
