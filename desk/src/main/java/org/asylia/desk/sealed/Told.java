package org.asylia.desk.sealed;

import java.time.Duration;
import org.asylia.desk.page.Tone;
import org.asylia.vault.custody.BadSealException;
import org.asylia.vault.custody.ForeignShareException;
import org.asylia.vault.custody.Unsealing.Answer;

/**
 * What a custodian is told about the passphrase just given.
 *
 * @param outcome what came of it
 * @param seconds how long to wait, else 0
 */
public record Told(Outcome outcome, long seconds) {

  /** What came of a passphrase. */
  public enum Outcome {
    IN(200, Tone.GOOD, "unseal.told.in"),
    ALREADY_IN(409, Tone.INFORMING, "unseal.told.already-in"),
    NOT_OPENED(403, Tone.DANGER, "unseal.told.not-opened"),
    NO_SUCH_SHARE(400, Tone.DANGER, "unseal.told.no-such-share"),
    WAIT(429, Tone.WARNING, "unseal.told.wait"),
    REPLACED(409, Tone.DANGER, "unseal.told.replaced"),
    CHANGED(409, Tone.DANGER, "unseal.told.changed"),
    NOT_UNDERSTOOD(400, Tone.DANGER, "unseal.told.not-understood"),
    UNSEALED(200, Tone.GOOD, "unseal.done.lead");

    private final int status;
    private final Tone tone;
    private final String key;

    Outcome(int status, Tone tone, String key) {
      this.status = status;
      this.tone = tone;
      this.key = key;
    }

    /** The key of the sentence that says it. */
    public String key() {
      return key;
    }

    /** The HTTP status of the answer. */
    public int status() {
      return status;
    }

    /** How the note looks. */
    public Tone tone() {
      return tone;
    }
  }

  static Told of(Outcome outcome) {
    return new Told(outcome, 0);
  }

  static Told of(Answer answer) {
    return switch (answer) {
      case Answer.In _ -> of(Outcome.IN);
      case Answer.AlreadyIn _ -> of(Outcome.ALREADY_IN);
      case Answer.NotOpened _ -> of(Outcome.NOT_OPENED);
      case Answer.NoSuchShare _ -> of(Outcome.NO_SUCH_SHARE);
      case Answer.Wait(_, Duration remaining) ->
          new Told(Outcome.WAIT, Math.max(1, remaining.toSeconds()));
      case Answer.Unsealed _ -> of(Outcome.UNSEALED);
    };
  }

  static Told of(ForeignShareException replaced) {
    return of(Outcome.REPLACED);
  }

  static Told of(BadSealException changed) {
    return of(Outcome.CHANGED);
  }
}
