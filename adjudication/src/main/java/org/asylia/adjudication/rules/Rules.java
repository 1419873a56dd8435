package org.asylia.adjudication.rules;

import java.util.List;
import org.asylia.adjudication.Admission;
import org.asylia.adjudication.Rule;
import org.asylia.adjudication.Situation;
import org.asylia.adjudication.StatusParameters;
import org.asylia.adjudication.policy.Offices;
import org.asylia.adjudication.procedure.Procedure;

/** Every rule of the house. */
public final class Rules {
  private Rules() {}

  /** The gate of a node on which everybody works in one office. */
  public static Admission admission(StatusParameters parameters, Situation situation) {
    return admission(parameters, situation, Offices.one());
  }

  /** The gate with every rule, the standard procedure and the steps that could come next. */
  public static Admission admission(
      StatusParameters parameters, Situation situation, Offices offices) {
    return new Admission(
        all(parameters, offices),
        Procedure.standard(),
        situation,
        new HypotheticalSteps(parameters, situation));
  }

  /** Every rule but the procedure's own, which {@link Admission} adds. */
  private static List<Rule> all(StatusParameters parameters, Offices offices) {
    return List.of(
        PersonRules.I32,
        PersonRules.ROLE,
        PersonRules.tie(offices),
        GlassRules.GLASS,
        ReferenceRules.REFERENCE,
        FindingRules.I01,
        FindingRules.I02,
        ParameterRules.i03(parameters),
        FindingRules.I04,
        FindingRules.CITE,
        QuestionRules.I08,
        QuestionRules.I09,
        QuestionRules.I10,
        ProtectionElsewhereRules.I11,
        ParameterRules.i13(parameters),
        ExclusionRules.i14(parameters),
        ExclusionRules.I16,
        ExclusionRules.I18,
        ReviewRules.I19,
        ReviewRules.I20,
        NoticeRules.I21,
        NoticeRules.i22(parameters),
        ChildAndFamilyRules.I24,
        DisclosureRules.I25,
        DisclosureRules.I26,
        CredibilityRules.I27,
        CredibilityRules.I28,
        CountryInformationRules.I29,
        ChildAndFamilyRules.I31,
        ParameterRules.i33(parameters),
        CredibilityRules.C1,
        CredibilityRules.C2,
        CredibilityRules.C3,
        CredibilityRules.C4,
        AlarmRules.ALARM,
        AttachmentRules.ATTACHMENT,
        SubmissionRules.SUBMISSION,
        ModalityRules.MODALITY);
  }
}
