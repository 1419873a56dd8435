package org.asylia.desk.site.cases.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Citation;
import org.asylia.casefile.DecisionAct.AppealRight;
import org.asylia.casefile.DecisionAct.DecisionServed;
import org.asylia.casefile.DecisionAct.Delivery;
import org.asylia.casefile.DecisionAct.ElementReason;
import org.asylia.casefile.DecisionAct.Notice;
import org.asylia.casefile.Element;
import org.asylia.casefile.EntryId;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.CitationChoice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.site.cases.quote.Quote;
import org.asylia.desk.site.cases.quote.Quotes;

/**
 * Makes and reads the form that serves a decision.
 *
 * @param say speaks the reader's language
 * @param draft what the notice would say
 * @param standard the standard texts of the letter, from the draft
 */
record ServeForms(Messages say, LetterDraft draft, Notice standard) {

  ServeForm form(FormInput typed) {
    return new ServeForm(
        typed.fill(held("serve-day", say.say("letter.day"), standard.served().toString())),
        typed.fill(Field.of("serve-mode", say.say("letter.mode")).needed()),
        Arrays.stream(Delivery.values()).map(d -> new Choice(d.name(), say.word(d))).toList(),
        standard.reasons().stream().map(r -> typed.fill(reason(r))).toList(),
        typed.fill(
            Field.of("serve-evidence", say.say("letter.evidence"))
                .hinting(say.say("letter.evidence-then"))
                .holding(
                    standard.evidence().stream()
                        .map(c -> c.entry().toString())
                        .toArray(String[]::new))),
        disclosable(),
        appeal(typed),
        typed.fill(
            held("serve-meanwhile", say.say("letter.meanwhile"), standard.statusMeanwhile())),
        typed.fill(held("serve-help", say.say("letter.help"), standard.help())));
  }

  private static Field held(String name, String label, String value) {
    return Field.of(name, label).needed().holding(value);
  }

  private Field reason(ElementReason reason) {
    return held(name(reason.element()), say.word(reason.element()), reason.reason());
  }

  private static String name(Element element) {
    return "serve-reason-" + element.name();
  }

  private List<CitationChoice> disclosable() {
    Quotes quotes = new Quotes(say, draft.file());
    return draft.disclosable().stream()
        .flatMap(c -> quotes.of(c.entry()).stream())
        .map(ServeForms::choice)
        .toList();
  }

  private static CitationChoice choice(Quote quote) {
    return new CitationChoice(quote.entry().toString(), quote.label(), quote.words(), quote.tag());
  }

  private Optional<ServeForm.Appeal> appeal(FormInput typed) {
    return standard.appeal() instanceof AppealRight.Open open
        ? Optional.of(
            new ServeForm.Appeal(
                typed.fill(held("serve-how", say.say("letter.how"), open.how())),
                typed.fill(held("serve-where", say.say("letter.where"), open.where())),
                typed.fill(
                    held("serve-deadline", say.say("letter.deadline"), open.deadline().toString())
                        .hinting(say.say("letter.deadline-then", draft.appealDays())))))
        : Optional.empty();
  }

  /** The act that the form asks for; empty where fields are wrong. */
  Optional<DecisionServed> read(FormInput form) {
    Optional<LocalDate> day = form.day("serve-day", say.say("letter.need-day"));
    Optional<Delivery> mode =
        form.choice("serve-mode", Delivery.class, say.say("letter.need-mode"));
    List<ElementReason> reasons = reasons(form);
    AppealRight appeal = appealRight(form);
    String help = form.needed("serve-help", say.say("letter.need-text"));
    String meanwhile = form.needed("serve-meanwhile", say.say("letter.need-text"));
    if (!form.fine() || day.isEmpty() || mode.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DecisionServed(
            new Notice(
                standard.language(),
                day.get(),
                mode.get(),
                reasons,
                evidence(form),
                appeal,
                help,
                meanwhile)));
  }

  private List<ElementReason> reasons(FormInput form) {
    List<ElementReason> reasons = new ArrayList<>();
    for (ElementReason reason : standard.reasons()) {
      reasons.add(
          new ElementReason(
              reason.element(),
              form.needed(name(reason.element()), say.say("letter.need-reason"))));
    }
    return reasons;
  }

  private AppealRight appealRight(FormInput form) {
    if (!(standard.appeal() instanceof AppealRight.Open)) {
      return new AppealRight.NotNeeded();
    }
    String how = form.needed("serve-how", say.say("letter.need-text"));
    String where = form.needed("serve-where", say.say("letter.need-text"));
    return form.day("serve-deadline", say.say("letter.need-day"))
        .<AppealRight>map(until -> new AppealRight.Open(how, where, until))
        .orElseGet(AppealRight.NotNeeded::new);
  }

  private List<Citation> evidence(FormInput form) {
    List<EntryId> chosen = form.entries("serve-evidence");
    return draft.disclosable().stream().filter(c -> chosen.contains(c.entry())).toList();
  }
}
