package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.util.Map;
import org.asylia.casefile.EvidenceAct.CountryInformationAdded;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.EvidenceAct.ScreeningScored;

/** The part of a case file that holds evidence and dated country information. */
public record EvidenceFile(
    Map<EntryId, Entered<EvidenceAdded>> evidence,
    Map<EntryId, Entered<MedicalReportAdded>> medical,
    Map<EntryId, Entered<ScreeningScored>> screening,
    Map<EntryId, Entered<CountryInformationAdded>> countryInformation) {

  static final EvidenceFile EMPTY = new EvidenceFile(Map.of(), Map.of(), Map.of(), Map.of());

  EvidenceFile after(Recorded at, EvidenceAct act) {
    return switch (act) {
      case EvidenceAdded a ->
          new EvidenceFile(
              plus(evidence, at.id(), Entered.of(at, a)), medical, screening, countryInformation);
      case MedicalReportAdded a ->
          new EvidenceFile(
              evidence, plus(medical, at.id(), Entered.of(at, a)), screening, countryInformation);
      case ScreeningScored a ->
          new EvidenceFile(
              evidence, medical, plus(screening, at.id(), Entered.of(at, a)), countryInformation);
      case CountryInformationAdded a ->
          new EvidenceFile(
              evidence, medical, screening, plus(countryInformation, at.id(), Entered.of(at, a)));
    };
  }
}
