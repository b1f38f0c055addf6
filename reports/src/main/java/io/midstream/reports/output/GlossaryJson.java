package io.midstream.reports.output;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** What the terms of results mean, as JSON for other programs. */
public final class GlossaryJson {
  private GlossaryJson() {}

  /**
   * A term.
   *
   * @param term its name
   * @param subject what it belongs to
   * @param others other names of it
   * @param definition one to three sentences
   * @param unit what it is counted in
   * @param formula how it is computed
   * @param see the names of other terms
   */
  public record Term(
      String term,
      String subject,
      List<String> others,
      String definition,
      Optional<String> unit,
      Optional<String> formula,
      List<String> see) {}

  /** Writes the terms as UTF-8 and closes the stream. */
  public static void write(List<Term> terms, String version, OutputStream out) {
    JsonText.list(
        out,
        version,
        "terms",
        terms,
        (term, json) -> {
          json.writeStringProperty("term", term.term());
          json.writeStringProperty("subject", term.subject());
          names("otherNames", term.others(), json);
          json.writeStringProperty("definition", term.definition());
          term.unit().ifPresent(unit -> json.writeStringProperty("unit", unit));
          term.formula().ifPresent(formula -> json.writeStringProperty("formula", formula));
          names("seeAlso", term.see(), json);
        });
  }

  private static void names(String property, List<String> names, JsonGenerator json) {
    json.writeArrayPropertyStart(property);
    names.forEach(json::writeString);
    json.writeEndArray();
  }
}
