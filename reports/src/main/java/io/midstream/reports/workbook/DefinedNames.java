package io.midstream.reports.workbook;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The names that cells go by in formulas. A name made of a path of the document holds ASCII
 * letters, digits and underscores alone, whatever the path holds, and each is given once.
 */
final class DefinedNames {
  private static final int LONGEST = 60;

  private final XSSFWorkbook workbook;
  private final Set<String> taken = new HashSet<>();

  DefinedNames(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Gives a name of this package to a cell or range. */
  void define(String name, Tab tab, String address) {
    if (!taken.add(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("two cells are named " + name);
    }
    Name defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(tab.at(address));
  }

  /** Gives a cell the name of an input. */
  String defineInput(String path, Tab tab, String address) {
    String safe = safe(path);
    String name = safe;
    for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
      name = safe + "_" + i;
    }
    define(name, tab, address);
    return name;
  }

  /** The prefix keeps it from reading as a cell such as EC2 and from meeting another name. */
  private static String safe(String path) {
    String ascii =
        Normalizer.normalize(path.substring(0, Math.min(path.length(), 500)), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9]+", "_")
            .replaceAll("^_+|_+$", "");
    return "in_" + ascii.substring(0, Math.min(ascii.length(), LONGEST));
  }
}
