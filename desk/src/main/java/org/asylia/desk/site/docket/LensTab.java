package org.asylia.desk.site.docket;

/**
 * A lens as the reader chooses it.
 *
 * @param label what it shows
 * @param path its first page
 * @param count how many cases, as text; counted up to a limit
 * @param here whether it is the one shown
 * @param urgent whether it holds alarms that nobody has taken on
 */
public record LensTab(String label, String path, String count, boolean here, boolean urgent) {}
