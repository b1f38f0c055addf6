package io.midstream.reports.workbook;

import io.midstream.engine.measure.Measure;

/** The defined names of the workbook that are not names of inputs. */
final class Named {
  static final String START_MONTH = "start_month";
  static final String HORIZON = "horizon";
  static final String FISCAL_YEAR_START = "fiscal_year_start";
  static final String DISCOUNTING = "discounting";
  static final String STEADY_MONTHS = "steady_state_months";

  static final String SERVICES = "services_total";
  static final String EFFORT_A_SERVICE = "engineer_days_a_service";
  static final String EFFORT = "engineer_days_total";
  static final String FIRST = "programme_start";
  static final String CUT = "last_cutover";
  static final String LAST = "migration_complete";
  static final String PLANNED_CUT = "planned_last_cutover";
  static final String PLANNED_LAST = "planned_complete";
  static final String OVERSPEND = "tokens_overspent";
  static final String TOKEN_SLIP = "token_slip";
  static final String FACTOR = "schedule_factor";

  static final String ROUNDING = "rounding";
  static final String RATE_ROUNDING = "rounding_of_net";
  static final String BILL_TOLERANCE = "bill_tolerance";
  static final String LOWEST = "lowest_cumulative";
  static final String LAST_BEHIND = "last_month_behind";
  static final String LAST_BEHIND_DISCOUNTED = "last_month_behind_discounted";
  static final String PEAK_INCREASE = "highest_bill_increase";
  static final String SIGN_CHANGES = "sign_changes";
  static final String FIRST_FLOW = "first_net_flow";
  static final String LAST_FLOW = "last_net_flow";
  static final String ROOTS = "rates_found";
  static final String RATE = "rate_found";
  static final String RATE_FACTOR = "rate_found_factor";
  static final String BRACKET = "rate_interval";

  static final String SIDE = "line_side";
  static final String CATEGORY = "line_category";
  static final String KIND = "line_kind";
  static final String TREATMENT = "line_treatment";
  static final String PARALLEL = "line_parallel";
  static final String SIZE = "line_size";
  static final String STEADY = "line_steady";
  static final String TOTAL = "line_total";

  private Named() {}

  /** The columns of the table of waves. */
  static String wave(String column) {
    return "wave_" + column;
  }

  /** The cell of a measure. */
  static String measure(Measure measure) {
    return "measure_" + measure.documentName();
  }
}
