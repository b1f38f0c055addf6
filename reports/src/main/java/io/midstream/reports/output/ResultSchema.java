package io.midstream.reports.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The JSON Schemas (draft 2020-12) of what Midstream writes: each describes exactly the result of
 * this version, with the unit and sign of every property.
 *
 * <p>Who reads results relies on what is there, so a later version may add properties, and nothing
 * else: no property is removed, stops being required, takes another type, may be {@code null} where
 * it was not, or has a value outside the range or the words listed. What breaks this gets a new
 * number at the end of {@code $id}. A reader therefore ignores properties that it does not know;
 * one that validates takes the schema from the version that wrote the result.
 */
public enum ResultSchema {
  /** What {@link JsonResult} writes. */
  RESULT("run report"),
  /** What {@link SimulationJson} writes. */
  SIMULATION("simulate merge"),
  /** A measure's sensitivity, of {@link AnalysisJson}. */
  SENSITIVITY("sensitivity"),
  /** A measure over two inputs, of {@link AnalysisJson}. */
  GRID("grid"),
  /** The answer of a goal seek, of {@link AnalysisJson}. */
  GOAL_SEEK("goal-seek"),
  /** Scenarios against a first one, of {@link AnalysisJson}. */
  COMPARISON("compare"),
  /** The best plan, of {@link AnalysisJson}. */
  OPTIMISE("optimise"),
  /** What {@link CheckJson} writes. */
  CHECK("check"),
  /** What {@link ExplanationJson} writes. */
  EXPLANATION("explain"),
  /** What differs between two scenarios, of {@link DifferenceJson}. */
  DIFFERENCE("diff"),
  /** A scenario's variants, of {@link DifferenceJson}. */
  VARIANTS("variants"),
  /** What {@link FaultsJson} writes. */
  VALIDATION("validate"),
  /** What {@link LibraryJson} writes. */
  LIST("list"),
  /** What {@link GlossaryJson} writes. */
  GLOSSARY("glossary"),
  /** The index of several reports. */
  INDEX(ReportWriter.INDEX);

  /** With a space between them. */
  private final String writers;

  ResultSchema(String writers) {
    this.writers = writers;
  }

  /** The commands that write such results; of the index of several reports, its file's name. */
  public List<String> writers() {
    return List.of(writers.split(" "));
  }

  /** The names of all that write results. */
  public static List<String> allWriters() {
    return Arrays.stream(values()).flatMap(schema -> schema.writers().stream()).toList();
  }

  /** The schema of what a command writes. */
  public static Optional<ResultSchema> of(String writer) {
    return Arrays.stream(values()).filter(s -> s.writers().contains(writer)).findFirst();
  }

  /** The schema as text. */
  public String json() {
    return Resources.text(file() + ".schema.json");
  }

  /** The name of its file, without the ending. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
