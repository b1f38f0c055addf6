package io.midstream.shell;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Listens for Ctrl-C outside a terminal that JLine reads.
 *
 * <p>JLine's own way does the same, but writes a line to the log first, and to make the JDK's
 * logging ready takes a tenth of what a short command takes. The JDK has no API for signals other
 * than {@code sun.misc.Signal}, which javac warns of wherever it is named: hence by reflection.
 */
final class InterruptSignal {
  private InterruptSignal() {}

  /**
   * Has an action run, in a thread of its own, at each Ctrl-C. Where there are no signals, or they
   * are the JVM's own ({@code -Xrs}), nothing can be heard, and Ctrl-C ends the process.
   */
  static void handle(Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler listener =
          (proxy, method, arguments) -> {
            action.run();
            return null;
          };
      signal
          .getMethod("handle", signal, handler)
          .invoke(
              null,
              signal.getConstructor(String.class).newInstance("INT"),
              Proxy.newProxyInstance(
                  InterruptSignal.class.getClassLoader(), new Class<?>[] {handler}, listener));
    } catch (ReflectiveOperationException e) {
      // As it says above: that is no reason to fail, and nobody need be told.
      return;
    }
  }
}
