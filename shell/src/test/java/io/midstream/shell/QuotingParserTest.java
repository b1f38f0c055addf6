package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;

class QuotingParserTest {
  private static String completed(String line, String candidate, boolean complete) {
    CompletingParsedLine parsed =
        (CompletingParsedLine)
            new QuotingParser().parse(line, line.length(), ParseContext.COMPLETE);
    return parsed.escape(candidate, complete).toString();
  }

  @Test
  void whatHasSpacesGoesInQuotes() {
    assertThat(completed("set plan.slip ", "triangular(1, 2, 3)", true))
        .isEqualTo("\"triangular(1, 2, 3)\"");
    assertThat(completed("set today[", "today[cloud bill].", false))
        .isEqualTo("\"today[cloud bill].");
    assertThat(completed("set plan.", "plan.slip", true)).isEqualTo("plan.slip");
  }

  @Test
  void aQuoteThatIsOpenIsClosed() {
    assertThat(completed("set 'today[cloud ", "today[cloud bill].monthly", true))
        .isEqualTo("'today[cloud bill].monthly'");
  }

  @Test
  void whatIsCompletedIsReadAsIt() {
    String line = "set " + completed("set t", "today[cloud bill].monthly", true) + " 4k";
    assertThat(CommandLine.split(line)).containsExactly("set", "today[cloud bill].monthly", "4k");
    assertThat(CommandLine.split("set name '' ")).containsExactly("set", "name", "");
    assertThat(CommandLine.split("midstream run starter ")).containsExactly("run", "starter");
  }
}
