package org.asylia.desk.watch;

import java.util.Locale;

/** What the security log notes. Each stands on the page on security with what goes with it. */
public enum Event {
  /** Somebody gave an identifier and a passphrase, an invitation, or came from the office. */
  SIGN_IN,
  /** Somebody showed a second factor, to sign in or to step up. */
  SECOND_FACTOR,
  /** An officer signed out. */
  SIGN_OUT,
  /** A session ended by itself, or was ended. */
  SESSION_ENDED,
  /** An officer changed a passphrase or a second factor. */
  SIGN_IN_CHANGED,
  /** An administrator invited, reset, unlocked, signed out or let go an officer. */
  OFFICER_CHANGED,
  /** An address that is not for this officer was asked for. */
  DOOR,
  /** A form came without its token. */
  FORM,
  /** A request was not well formed. */
  REQUEST,
  /** A case that is not there or not this officer's was asked for. */
  CASE,
  /** An officer opened as many cases as may be opened within the hour, and asked for more. */
  BUDGET,
  /** The glass of a case was broken. */
  GLASS,
  /** Part of a case, or the whole record, left as a file. */
  EXPORT,
  /** The rules refused an act. */
  ACT,
  /** A file was not taken: the virus scanner found something, or could not look at it. */
  FILE,
  /** The desk itself failed. */
  FAULT;

  /** The word in the log, for example {@code sign-in}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
