package io.midstream.engine.scenario;

/** What kind of thing a line pays for. */
public enum Category {
  /** The cloud or hosting bill. */
  BILL,
  /** People's time. */
  PEOPLE,
  /** Software licences and subscriptions. */
  LICENCE,
  /** Bought services. */
  SERVICE,
  /** Anything else. */
  OTHER
}
