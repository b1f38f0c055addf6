package io.midstream.shell;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.impl.DefaultParser;

/** Splits a line that is being typed; what completion puts in goes in quotes if it has spaces. */
final class QuotingParser extends DefaultParser {
  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    ParsedLine parsed = super.parse(line, cursor, context);
    return parsed instanceof CompletingParsedLine completing ? new Quoting(completing) : parsed;
  }

  private record Quoting(CompletingParsedLine of) implements CompletingParsedLine {
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      String text = candidate.toString();
      boolean quoted = !of.escape("a", true).toString().equals("a");
      boolean simple = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
      return text.indexOf(' ') >= 0 && simple && !quoted
          ? "\"" + text + (complete ? "\"" : "")
          : of.escape(candidate, complete);
    }

    @Override
    public int rawWordCursor() {
      return of.rawWordCursor();
    }

    @Override
    public int rawWordLength() {
      return of.rawWordLength();
    }

    @Override
    public String word() {
      return of.word();
    }

    @Override
    public int wordCursor() {
      return of.wordCursor();
    }

    @Override
    public int wordIndex() {
      return of.wordIndex();
    }

    @Override
    public List<String> words() {
      return of.words();
    }

    @Override
    public String line() {
      return of.line();
    }

    @Override
    public int cursor() {
      return of.cursor();
    }
  }
}
