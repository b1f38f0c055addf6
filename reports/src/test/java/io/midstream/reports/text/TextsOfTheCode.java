package io.midstream.reports.text;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Gathers the texts that the code of reports says: those of its classes, templates and engine. */
public final class TextsOfTheCode {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path TEMPLATES = Path.of("src/main/resources");
  private static final Set<String> SAYING = Set.of("say", "unbroken", "key", "quoted");

  /** The methods of a sheet of the workbook that take several texts, or a text after its place. */
  private static final Set<String> SAYING_MORE =
      Set.of("title", "heads", "numberHeads", "section", "say");

  private static final Pattern IN_A_TEMPLATE =
      Pattern.compile("language\\.say\\(\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final NavigableSet<String> texts = new TreeSet<>();

  private TextsOfTheCode() {}

  /** All of them, in English. */
  public static NavigableSet<String> all() throws IOException {
    TextsOfTheCode gathered = new TextsOfTheCode();
    gathered.classes();
    gathered.templates();
    for (Measure measure : Measure.values()) {
      gathered.texts.add(measure.label());
      gathered.texts.add(measure.definition());
    }
    for (ScheduleCurve curve : ScheduleCurve.values()) {
      gathered.texts.add(curve.meaning());
    }
    for (Unit unit : Unit.values()) {
      gathered.texts.add(unit.label());
    }
    return gathered.texts;
  }

  /** The templates. */
  public static List<Path> templateFiles() throws IOException {
    return files(TEMPLATES, ".ftlh");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    }
  }

  private void templates() throws IOException {
    for (Path template : templateFiles()) {
      Matcher text = IN_A_TEMPLATE.matcher(Files.readString(template));
      while (text.find()) {
        texts.add(text.group(1));
      }
    }
  }

  private void classes() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files(SOURCES, ".java")));
      for (CompilationUnitTree unit : task.parse()) {
        new Sayings(String.valueOf(unit.getPackageName()).endsWith("workbook")).scan(unit, null);
      }
    }
  }

  private final class Sayings extends TreeScanner<Void, Void> {
    private final boolean workbook;

    Sayings(boolean workbook) {
      this.workbook = workbook;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      if (SAYING.contains(name(call.getMethodSelect())) && !call.getArguments().isEmpty()) {
        gather(call.getArguments().get(0));
      }
      if (workbook && SAYING_MORE.contains(name(call.getMethodSelect()))) {
        call.getArguments().forEach(TextsOfTheCode.this::gather);
      }
      return super.visitMethodInvocation(call, null);
    }
  }

  private static String name(ExpressionTree method) {
    return method instanceof MemberSelectTree member
        ? member.getIdentifier().toString()
        : method instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
  }

  /**
   * The texts that an expression may be. One that a variable holds is gathered where it is made.
   */
  private void gather(Tree expression) {
    text(expression).filter(text -> !text.isEmpty()).ifPresent(texts::add);
    if (expression instanceof ConditionalExpressionTree choice) {
      gather(choice.getTrueExpression());
      gather(choice.getFalseExpression());
    } else if (expression instanceof ParenthesizedTree inner) {
      gather(inner.getExpression());
    } else if (expression instanceof SwitchExpressionTree choice) {
      for (CaseTree each : choice.getCases()) {
        Optional.ofNullable(each.getBody()).ifPresent(this::gather);
      }
    }
  }

  private static Optional<String> text(Tree expression) {
    if (expression instanceof LiteralTree literal && literal.getValue() instanceof String text) {
      return Optional.of(text);
    }
    if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      List<String> parts = new ArrayList<>();
      text(sum.getLeftOperand()).ifPresent(parts::add);
      text(sum.getRightOperand()).ifPresent(parts::add);
      return parts.size() == 2 ? Optional.of(String.join("", parts)) : Optional.empty();
    }
    return Optional.empty();
  }
}
