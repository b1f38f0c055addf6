package io.midstream.models.scenario;

import io.midstream.engine.scenario.Scenario;
import io.midstream.models.document.CanonicalJson;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.DocumentParser;
import io.midstream.models.document.Fault;
import io.midstream.models.document.MergePatch;
import io.midstream.models.document.NearestSpelling;
import io.midstream.models.document.Node;
import io.midstream.models.document.Setting;
import io.midstream.models.document.WrittenValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A scenario document before it is read: its variants can be chosen and its values set.
 *
 * <p>Every method that gives a document leaves this one as it is.
 */
public final class ScenarioDocument {
  private static final String VARIANTS = "variants";

  private final Node root;

  private ScenarioDocument(Node root) {
    this.root = root;
  }

  /**
   * A document of a text.
   *
   * @param source the file's name, for messages; one that ends in {@code .json} is read as JSON
   * @throws DocumentException if the text is not one well-formed document
   */
  public static ScenarioDocument parse(String source, String text) throws DocumentException {
    return new ScenarioDocument(DocumentParser.parse(source, text));
  }

  /**
   * A document of a file's bytes.
   *
   * @throws DocumentException if they are no UTF-8, too many, or not one well-formed document
   */
  public static ScenarioDocument parse(String source, byte[] bytes) throws DocumentException {
    return new ScenarioDocument(DocumentParser.parse(source, bytes));
  }

  /** The names of the variants, in the order written. */
  public List<String> variants() {
    return patches().map(m -> m.entries().stream().map(Node.Entry::key).toList()).orElse(List.of());
  }

  private Optional<Node.Mapping> patches() {
    return root instanceof Node.Mapping mapping
        ? mapping
            .get(VARIANTS)
            .flatMap(n -> n instanceof Node.Mapping m ? Optional.of(m) : Optional.empty())
        : Optional.empty();
  }

  /**
   * The document with a variant's merge patch applied.
   *
   * @throws DocumentException if there is no such variant
   */
  public ScenarioDocument variant(String name) throws DocumentException {
    Optional<Node> patch = patches().flatMap(p -> p.get(name));
    if (patch.isEmpty()) {
      throw new DocumentException(
          List.of(
              new Fault(
                  root.location(),
                  VARIANTS,
                  "there is no variant '" + name + "'",
                  Optional.of(
                      variants().isEmpty()
                          ? "none, as the document has no variants"
                          : String.join(", ", variants())),
                  NearestSpelling.of(name, variants()))));
    }
    return new ScenarioDocument(MergePatch.apply(root, patch.get()));
  }

  /**
   * The document with values set.
   *
   * @throws DocumentException if a path leads nowhere
   */
  public ScenarioDocument with(List<Setting> settings) throws DocumentException {
    Node changed = root;
    for (Setting setting : settings) {
      changed = setting.apply(changed);
    }
    return new ScenarioDocument(changed);
  }

  /**
   * The setting that leaves out the correlations which values that were set have left without
   * effect: with it beside those, the document is sound when it is written to a file. Empty when
   * there are none.
   *
   * @throws DocumentException with every fault of the document
   */
  public Optional<Setting> withoutIdleCorrelations() throws DocumentException {
    Optional<Node> left = CorrelationReader.withoutIdle(root, scenario().correlations());
    return left.isPresent()
        ? Optional.of(Setting.of(CorrelationReader.KEY, CanonicalJson.of(left.get())))
        : Optional.empty();
  }

  /** Every value as written, but for those of the variants. */
  public List<WrittenValue> values() {
    return WrittenValue.of(content());
  }

  /**
   * A change that goes for one variant alone, as a change of this document.
   *
   * @throws DocumentException if the path leads nowhere
   */
  public Setting inVariant(String variant, Setting setting) throws DocumentException {
    return setting.inVariant(variant, root);
  }

  /**
   * Reads the scenario.
   *
   * @throws DocumentException with every fault of the document
   */
  public ReadScenario read() throws DocumentException {
    return new ReadScenario(scenario(), CanonicalJson.digest(content()));
  }

  /**
   * Reads the scenario alone, without what identifies the document.
   *
   * @throws DocumentException with every fault of the document
   */
  public Scenario scenario() throws DocumentException {
    return ScenarioReader.read(root);
  }

  /** The variants are choices that were not made; they are no part of what was computed. */
  private Node content() {
    if (!(root instanceof Node.Mapping mapping)) {
      return root;
    }
    return new Node.Mapping(
        mapping.location(),
        mapping.entries().stream().filter(e -> !e.key().equals(VARIANTS)).toList(),
        mapping.span());
  }

  /** Every fault of the document and of each of its variants, each once; empty when it is sound. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(faultsOf(this, ""));
    for (String name : variants()) {
      try {
        for (Fault fault : faultsOf(variant(name), "variant " + name + ": ")) {
          boolean known =
              faults.stream()
                  .anyMatch(
                      f ->
                          f.location().equals(fault.location())
                              && fault.message().endsWith(f.message()));
          if (!known) {
            faults.add(fault);
          }
        }
      } catch (DocumentException e) {
        faults.addAll(e.faults());
      }
    }
    return List.copyOf(faults);
  }

  private static List<Fault> faultsOf(ScenarioDocument document, String prefix) {
    try {
      ScenarioReader.read(document.root);
      return List.of();
    } catch (DocumentException e) {
      return e.faults().stream()
          .map(
              f ->
                  new Fault(f.location(), f.path(), prefix + f.message(), f.allowed(), f.nearest()))
          .toList();
    }
  }
}
