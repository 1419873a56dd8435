package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.CountryInformationAdded;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.EvidenceAct.ScreeningScored;

/** The part of a case file that holds evidence and dated country information. */
public record EvidenceFile(
    Map<EntryId, Entered<EvidenceAdded>> evidence,
    Map<EntryId, Entered<MedicalReportAdded>> medical,
    Map<EntryId, Entered<ScreeningScored>> screening,
    Map<EntryId, Entered<CountryInformationAdded>> countryInformation,
    Map<EntryId, Entered<AttachmentAdded>> attachments) {

  static final EvidenceFile EMPTY =
      new EvidenceFile(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /** The files that belong to a piece of evidence, oldest first. */
  public List<Entered<AttachmentAdded>> attachedTo(EntryId evidence) {
    return attachments.values().stream().filter(a -> a.act().to().equals(evidence)).toList();
  }

  /** The attached file of that id. */
  public Optional<Entered<AttachmentAdded>> attachment(AttachmentId id) {
    return attachments.values().stream().filter(a -> a.act().file().id().equals(id)).findFirst();
  }

  EvidenceFile after(Recorded at, EvidenceAct act) {
    return switch (act) {
      case EvidenceAdded a ->
          new EvidenceFile(
              plus(evidence, at.id(), Entered.of(at, a)),
              medical,
              screening,
              countryInformation,
              attachments);
      case MedicalReportAdded a ->
          new EvidenceFile(
              evidence,
              plus(medical, at.id(), Entered.of(at, a)),
              screening,
              countryInformation,
              attachments);
      case ScreeningScored a ->
          new EvidenceFile(
              evidence,
              medical,
              plus(screening, at.id(), Entered.of(at, a)),
              countryInformation,
              attachments);
      case CountryInformationAdded a ->
          new EvidenceFile(
              evidence,
              medical,
              screening,
              plus(countryInformation, at.id(), Entered.of(at, a)),
              attachments);
      case AttachmentAdded a ->
          new EvidenceFile(
              evidence,
              medical,
              screening,
              countryInformation,
              plus(attachments, at.id(), Entered.of(at, a)));
    };
  }
}
