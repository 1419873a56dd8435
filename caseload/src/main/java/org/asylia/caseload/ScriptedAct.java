package org.asylia.caseload;

import java.time.Instant;
import org.asylia.casefile.Act;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;

/**
 * An act of the demonstration, ready to be admitted and appended.
 *
 * @param author the officer who makes it
 * @param role the role in which the officer makes it
 * @param at when, in the past
 * @param id the entry it will stand in
 * @param act what happens
 */
public record ScriptedAct(OfficerId author, Role role, Instant at, EntryId id, Act act) {}
