package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateReaderTest {

  @Test
  void a_year_alone_is_read_whole_and_counts_as_remembered() {
    var header = read("validFrom='2012' a:validTo='2012'");
    assertThat(header.validFrom()).contains(LocalDate.of(2012, 1, 1));
    assertThat(header.validTo()).contains(LocalDate.of(2012, 12, 31));
    assertThat(header.certainty().validFrom()).isEqualTo(Confidence.MEMORY);
    assertThat(header.certainty().validTo()).isEqualTo(Confidence.MEMORY);
  }

  @Test
  void a_day_is_as_sure_as_the_file_says() {
    var header =
        read(
            "validFrom='2012-03-14' a:validFromConfidence='v' a:validTo='2013-01-01'"
                + " a:validToConfidence='m' a:confidencePercent='85'");
    assertThat(header.certainty().validFrom()).isEqualTo(Confidence.SEEN);
    assertThat(header.certainty().validTo()).isEqualTo(Confidence.MEMORY);
    assertThat(header.certainty().percent()).hasValue(85);
    var silent = read("validFrom='2012-03-14'").certainty();
    assertThat(silent.validFrom()).isEqualTo(Confidence.UNMARKED);
    assertThat(silent.percent()).isEmpty();
  }

  @Test
  void a_day_that_cannot_be_read_is_refused_with_what_to_write() {
    refused("validFrom='spring'", "\"spring\" is not a day", "YYYY where only the year is known");
    refused("validFrom='20 1'", "\"20 1\" is not a day");
    refused("validFrom='2012' a:validFromConfidence='v'", "only the year is written", "mark it m");
    refused("validFrom='2012-03-14' a:validFromConfidence='x'", "\"x\" is no mark", "Write v");
    refused("confidencePercent='101'", "no share of a hundred", "0 to 100");
    refused(
        "validFrom='2012-03-14' a:validTo='2012-03-13'",
        "ends on 2012-03-13, before it begins on 2012-03-14");
  }

  private static void refused(String attributes, String... words) {
    assertThatThrownBy(() -> read(attributes))
        .isInstanceOf(InvalidParameterSetException.class)
        .hasMessageContainingAll(words)
        .hasMessageEndingWith("Nothing was loaded.");
  }

  private static ParameterSet.Header read(String attributes) {
    var text =
        """
        <definitions xmlns='%s' xmlns:a='%s' name='T' a:%s>
        <inputData id='i' name='n'><variable name='n' typeRef='number'/></inputData>
        <decision id='d' name='result'>
        <informationRequirement><requiredInput href='#i'/></informationRequirement>
        <decisionTable><input><inputExpression><text>n</text></inputExpression></input>
        <output name='o' typeRef='string'/><rule><inputEntry><text>-</text></inputEntry>
        <outputEntry><text>"x"</text></outputEntry></rule></decisionTable></decision></definitions>
        """
            .formatted(DmnReader.NAMESPACE, DmnReader.ASYLIA, attributes);
    return DmnReader.read("t.dmn", text.getBytes(StandardCharsets.UTF_8)).header();
  }
}
