package org.asylia.vault.custody;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.asylia.vault.NodeSecrets;
import org.asylia.vault.crypto.MlDsa65;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.crypto.XWing;

/** Rebuilds a lost {@code node.seal} from enough recovery sheets and their passphrases. */
public final class Restorer {
  private final List<Sheet> sheets;

  /**
   * Takes the sheets.
   *
   * @throws BadSealException when they are not of one node and one rekeying, or too few
   */
  public Restorer(List<Sheet> sheets) {
    if (sheets.isEmpty()) {
      throw new BadSealException("No recovery sheet was given. Nothing was changed.");
    }
    this.sheets = sheets.stream().sorted(Comparator.comparingInt(Sheet::index)).toList();
    Sheet first = this.sheets.getFirst();
    for (int i = 1; i < this.sheets.size(); i++) {
      fits(first, this.sheets.get(i), this.sheets.get(i - 1));
    }
    if (sheets.size() < first.needed()) {
      throw new BadSealException(
          first.needed()
              + " recovery sheets are needed; "
              + sheets.size()
              + " were given. Nothing was changed.");
    }
  }

  /**
   * The seal as it was; of shares whose sheet was not given it knows nothing.
   *
   * @param passphrases of at least as many custodians as are needed, by number of the share
   * @throws org.asylia.vault.VaultException naming the share that does not open
   */
  public NodeSeal restore(Map<Integer, Passphrase> passphrases) {
    Custodians custodians =
        new Custodians(seal(blank(MlDsa65.PUBLIC_LENGTH), blank(XWing.PUBLIC_LENGTH)));
    try (Root root = custodians.root(passphrases);
        Held recovery = custodians.recoverySeed(passphrases)) {
      Sheet first = sheets.getFirst();
      NodeSecrets secrets =
          root.open(first.sealedSecrets(), first.place().nodeKey(), first.generation())
              .orElseThrow(() ->
                  new BadSealException(
                      "The shares open, but a recovery sheet was changed since it was printed."
                          + " Nothing was changed here. Use the other custodians' sheets."));
      return root.bind(seal(secrets.postQuantumKey(), XWing.publicKey(recovery.bytes())));
    }
  }

  private NodeSeal seal(byte[] postQuantumKey, byte[] recoveryKey) {
    Sheet first = sheets.getFirst();
    return new NodeSeal(
        first.generation(),
        first.made(),
        first.needed(),
        first.custodians(),
        first.place().nodeKey(),
        postQuantumKey,
        recoveryKey,
        first.sealedSecrets(),
        sheets.stream().map(Sheet::share).toList(),
        blank(Root.LENGTH));
  }

  private static byte[] blank(int length) {
    return new byte[length];
  }

  private static void fits(Sheet first, Sheet sheet, Sheet before) {
    if (sheet.index() == before.index()) {
      throw new BadSealException(
          "Recovery sheet " + sheet.index() + " was given twice. Nothing was changed.");
    }
    if (!Arrays.equals(first.place().nodeKey(), sheet.place().nodeKey())) {
      throw new BadSealException(
          "Recovery sheet "
              + sheet.index()
              + " is of another node ("
              + sheet.node()
              + ") than sheet "
              + first.index()
              + " ("
              + first.node()
              + "). Nothing was changed.");
    }
    if (!first.place().beside(sheet.place())
        || !Arrays.equals(first.sealedSecrets(), sheet.sealedSecrets())) {
      throw new BadSealException(
          "Recovery sheets "
              + first.index()
              + " and "
              + sheet.index()
              + " were not made at the same time. Sheets from before a rekeying open nothing any"
              + " more. Nothing was changed. Use the sheets printed last.");
    }
  }
}
