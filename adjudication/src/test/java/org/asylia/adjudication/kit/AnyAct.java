package org.asylia.adjudication.kit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.asylia.adjudication.procedure.ActTypes;
import org.asylia.casefile.AccessAct.GlassBroken;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.AttachmentId;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Country;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.InterviewAct.*;
import org.asylia.casefile.Language;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.ProtectionAct.AlarmRaised;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.ResettlementAct.*;
import org.asylia.casefile.SaidAge;
import org.asylia.casefile.SaidDate;

/** Any act whatever, read off the sealed types: often sensible enough to be let in, often not. */
final class AnyAct {
  private static final List<Class<? extends Act>> TYPES = List.copyOf(ActTypes.of(Act.class));
  private static final Map<String, Class<? extends Act>> KINDS =
      Map.of(
          "interview", InterviewHeld.class,
          "to", EvidenceAdded.class,
          "utterance", UtteranceRecorded.class,
          "point", AdversePointPut.class,
          "put", AdversePointPut.class,
          "alarm", AlarmRaised.class,
          "consent", ConsentGiven.class,
          "proposal", SubmissionProposed.class,
          "submission", SubmissionSigned.class,
          "placement", Placed.class);
  private static final List<String> STATES = List.of("TH", "TH", "KP", "KR", "CA");
  private static final List<String> WORDS =
      List.of("text", "text", "text", " ", "risk_dprk", "yes", "second_state_fear", "perhaps");

  private final RandomGenerator random;
  private final CaseFile file;
  private final Instant now;

  AnyAct(RandomGenerator random, CaseFile file, Instant now) {
    this.random = random;
    this.file = file;
    this.now = now;
  }

  Act next() {
    return (Act) record(TYPES.get(random.nextInt(TYPES.size())));
  }

  private Object record(Class<?> type) {
    var components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i].getGenericType(), components[i].getName());
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No value of " + type.getSimpleName(), e);
    }
  }

  private Object value(Type type, String name) {
    if (type instanceof ParameterizedType of) {
      return container((Class<?>) of.getRawType(), of.getActualTypeArguments(), name);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return anyOf(List.of(plain.getEnumConstants()));
    }
    if (plain.isSealed()) {
      return record(anyOf(List.of(plain.getPermittedSubclasses())));
    }
    return switch (plain.getSimpleName()) {
      case "String" -> anyOf(WORDS);
      case "boolean" -> random.nextBoolean();
      case "int" -> random.nextInt(1, 40);
      case "long" -> random.nextLong(1, 4000);
      case "LocalDate" -> today().plusDays(random.nextInt(-40, 50));
      case "Instant" -> now;
      case "Duration" -> Duration.ofHours(random.nextInt(3));
      case "OptionalInt" -> OptionalInt.of(1 + random.nextInt(12));
      case "OptionalLong" -> OptionalLong.empty();
      case "EntryId" -> entry(name);
      case "PersonId" -> person();
      case "CaseId" -> file.id();
      case "AttachmentId" -> new AttachmentId(new UUID(5, random.nextInt(4)));
      case "OfficerId" -> new OfficerId(new UUID(2, random.nextInt(5)));
      case "Country" -> new Country(anyOf(STATES));
      case "Language" -> random.nextInt(4) > 0 ? Language.KOREAN : Language.CHINESE;
      case "SaidDate" -> SaidDate.solarYear(1990);
      case "SaidAge" -> new SaidAge(30, SaidAge.Reckoning.KOREAN, today());
      default -> record(plain);
    };
  }

  private Object container(Class<?> raw, Type[] of, String name) {
    if (raw == Map.class) {
      return Map.of();
    }
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.empty() : Optional.of(value(of[0], name));
    }
    List<Object> values = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.add(value(of[0], name));
    }
    return raw == List.class ? values : new HashSet<>(values);
  }

  private EntryId entry(String name) {
    Optional<Class<? extends Act>> kind =
        name.equals("glass")
            ? Optional.of(GlassBroken.class)
            : Optional.ofNullable(KINDS.get(name));
    List<Recorded> right =
        file.history().stream()
            .filter(r -> kind.filter(k -> !k.isInstance(r.act())).isEmpty())
            .toList();
    if (right.isEmpty() || random.nextInt(12) == 0) {
      return new EntryId(new UUID(random.nextLong(), 1));
    }
    return anyOf(right).id();
  }

  private PersonId person() {
    List<PersonId> members = List.copyOf(file.registration().members().keySet());
    return members.isEmpty() || random.nextInt(12) == 0
        ? new PersonId(new UUID(1, random.nextInt(6)))
        : anyOf(members);
  }

  private LocalDate today() {
    return now.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private <T> T anyOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A status that mostly speaks for the person. */
  static Status status(RandomGenerator random) {
    return random.nextInt(9) == 0
        ? Status.NOT_MET
        : random.nextInt(20) == 0 ? Status.NOT_REACHED : Status.MET;
  }
}
