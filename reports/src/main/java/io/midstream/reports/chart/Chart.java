package io.midstream.reports.chart;

/** A chart as data: what there is to see, not how it is drawn. */
public sealed interface Chart
    permits LineChart, StackedBars, Waterfall, Gantt, TornadoChart, DistributionChart, HeatMap {

  /** Names the chart in links and file names; lower-case letters and hyphens. */
  String id();

  /** What it shows, as a heading. */
  String title();

  /** What it shows, in words for someone who does not see it. */
  String description();
}
