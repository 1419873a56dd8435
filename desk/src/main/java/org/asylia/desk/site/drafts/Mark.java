package org.asylia.desk.site.drafts;

/**
 * What is wrong, and at which cell.
 *
 * @param decision the table
 * @param rule the number of the rule from 1; 0 for the whole table
 * @param column the number of the column from 0; -1 for the whole rule
 * @param name the invariant that is broken; empty where the set cannot be read
 * @param text in the reader's language
 */
record Mark(String decision, int rule, int column, String name, String text) {}
