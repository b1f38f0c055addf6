package io.midstream.shell;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
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
   * Has an action run, in a thread of its own, at each Ctrl-C. A JDK without signals keeps to what
   * it does otherwise: Ctrl-C ends the process.
   */
  static void handle(Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      signal
          .getMethod("handle", signal, handler)
          .invoke(
              null,
              signal.getConstructor(String.class).newInstance("INT"),
              Proxy.newProxyInstance(
                  InterruptSignal.class.getClassLoader(),
                  new Class<?>[] {handler},
                  handler(action)));
    } catch (ClassNotFoundException | InvocationTargetException e) {
      // No signals here, or INT is the JVM's own (-Xrs): nothing can be heard, so nothing is.
      return;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the JDK's signals are not what they were", e);
    }
  }

  private static InvocationHandler handler(Runnable action) {
    return (proxy, method, arguments) -> {
      if (method.getDeclaringClass() == Object.class) {
        return method.invoke(action, arguments);
      }
      action.run();
      return null;
    };
  }
}
