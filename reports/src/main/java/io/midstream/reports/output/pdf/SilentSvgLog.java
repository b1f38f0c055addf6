package io.midstream.reports.output.pdf;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;
import java.util.function.Supplier;

/**
 * Keeps the remarks of the SVG library off the standard error. It finds this class by its name in
 * {@code META-INF/services}.
 */
public final class SilentSvgLog implements LogManager {
  @Override
  public Logger createLogger(String name) {
    return new Silence();
  }

  private static final class Silence implements Logger {
    @Override
    public void log(Level level, String message) {
      // Nobody to tell.
    }

    @Override
    public void log(Level level, String message, Throwable thrown) {
      // Nobody to tell; a logo that could not be read is not drawn.
    }

    @Override
    public void log(Level level, Supplier<String> message) {
      // Nobody to tell.
    }
  }
}
