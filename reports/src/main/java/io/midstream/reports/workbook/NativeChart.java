package io.midstream.reports.workbook;

import io.midstream.reports.text.Language;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;

/** Charts that the spreadsheet draws itself, from cells that may change. */
final class NativeChart {
  private static final double TITLE_POINTS = 12;
  private static final int MARKS = 8;
  private static final List<Integer> MONTHS_APART = List.of(1, 2, 3, 6, 12, 24, 60);
  private static final double THIN = 0.75;
  private static final double THICK = 2.25;
  private static final int QUIET = 0xd5dade;

  /** Cells of a row of a sheet. */
  record Cells(XSSFSheet sheet, int row, int fromColumn, int toColumn) {
    private String reference() {
      return new CellRangeAddress(row, row, fromColumn, toColumn)
          .formatAsString(sheet.getSheetName(), true);
    }

    private Stream<Cell> stream() {
      return IntStream.rangeClosed(fromColumn, toColumn)
          .mapToObj(column -> sheet.getRow(row).getCell(column));
    }
  }

  /** A row of values, its name in the legend and its colour. */
  record Series(String name, Cells cells, int rgb) {}

  /** From which cell to which a chart covers the sheet, from 0. */
  record Place(int fromColumn, int fromRow, int toColumn, int toRow) {}

  private final XSSFChart chart;
  private final XDDFChartAxis across;
  private final XDDFValueAxis up;

  private NativeChart(
      Page page, Place place, String title, String unit, boolean time, String acrossTitle) {
    XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            0, 0, 0, 0, place.fromColumn(), place.fromRow(), place.toColumn(), place.toRow());
    chart = drawing.createChart(anchor);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    for (XDDFTextRun run : chart.getFormattedTitle().getParagraph(0).getTextRuns()) {
      run.setFontSize(TITLE_POINTS);
      run.setBold(true);
    }
    XDDFChartLegend legend = chart.getOrAddLegend();
    legend.setPosition(LegendPosition.TOP);
    this.across = time ? dates(acrossTitle, page.monthPattern()) : names(acrossTitle);
    // The words stay at the foot where values below zero would push them into the lines.
    across.setTickLabelPosition(AxisTickLabelPosition.LOW);
    across.setMajorTickMark(AxisTickMark.OUT);
    across.setVisible(true);
    up = chart.createValueAxis(AxisPosition.LEFT);
    up.setTitle(unit);
    up.setCrosses(AxisCrosses.AUTO_ZERO);
    up.setNumberFormat("#,##0");
    up.setVisible(true);
    up.getOrAddMajorGridProperties().setLineProperties(line(QUIET, THIN));
  }

  /** An axis of dates chooses marks that leave its words room. */
  private XDDFChartAxis dates(String title, String pattern) {
    XDDFDateAxis axis = chart.createDateAxis(AxisPosition.BOTTOM);
    axis.setTitle(title);
    axis.setNumberFormat(pattern);
    return axis;
  }

  /** So many months between marks that there are about eight of them. */
  private void marks(int months) {
    int apart = MONTHS_APART.stream().filter(n -> months <= n * MARKS).findFirst().orElse(120);
    try (XmlCursor cursor = chart.getCTChart().getPlotArea().getDateAxArray(0).newCursor()) {
      cursor.toEndToken();
      // The lite schemas have no class for a unit of time.
      add(cursor, "baseTimeUnit", "months");
      add(cursor, "majorUnit", Integer.toString(apart));
      add(cursor, "majorTimeUnit", "months");
    }
  }

  private static void add(XmlCursor cursor, String element, String value) {
    cursor.beginElement(new QName(CTChart.type.getName().getNamespaceURI(), element));
    cursor.insertAttributeWithValue("val", value);
    cursor.toNextToken();
  }

  private XDDFChartAxis names(String title) {
    XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.BOTTOM);
    axis.setTitle(title);
    return axis;
  }

  private static XDDFLineProperties line(int rgb, double width) {
    XDDFLineProperties line = new XDDFLineProperties(fill(rgb));
    line.setWidth(width);
    return line;
  }

  private static XDDFSolidFillProperties fill(int rgb) {
    return new XDDFSolidFillProperties(
        XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
  }

  /** Draws a line for each series over months. */
  static void lines(
      Page page, Place place, String title, String unit, Cells months, List<Series> series) {
    NativeChart drawn =
        new NativeChart(page, place, title, unit, true, page.said(Language.key("Month")));
    drawn.up.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
    drawn.marks(months.toColumn() - months.fromColumn() + 1);
    XDDFLineChartData data =
        (XDDFLineChartData) drawn.chart.createData(ChartTypes.LINE, drawn.across, drawn.up);
    data.setVaryColors(false);
    for (Series one : series) {
      XDDFLineChartData.Series line =
          (XDDFLineChartData.Series) data.addSeries(numbers(months), numbers(one.cells()));
      line.setTitle(one.name(), null);
      line.setSmooth(false);
      line.setMarkerStyle(MarkerStyle.NONE);
      line.setLineProperties(line(one.rgb(), THICK));
    }
    drawn.chart.plot(data);
  }

  /** Draws columns side by side for each series. */
  static void columns(
      Page page, Place place, String title, String unit, Cells names, List<Series> series) {
    NativeChart drawn =
        new NativeChart(page, place, title, unit, false, page.said(Language.key("Fiscal year")));
    drawn.up.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFBarChartData data =
        (XDDFBarChartData) drawn.chart.createData(ChartTypes.BAR, drawn.across, drawn.up);
    data.setBarDirection(BarDirection.COL);
    data.setVaryColors(false);
    data.setGapWidth(60);
    XDDFDataSource<String> years = words(names);
    for (Series one : series) {
      XDDFChartData.Series bars = data.addSeries(years, numbers(one.cells()));
      bars.setTitle(one.name(), null);
      bars.setFillProperties(fill(one.rgb()));
    }
    drawn.chart.plot(data);
  }

  /** The cells with the values they hold: POI would evaluate all that is behind them once more. */
  private static XDDFNumericalDataSource<Double> numbers(Cells cells) {
    Double[] values = cells.stream().map(Cell::getNumericCellValue).toArray(Double[]::new);
    return XDDFDataSourcesFactory.fromArray(values, cells.reference());
  }

  private static XDDFDataSource<String> words(Cells cells) {
    String[] values = cells.stream().map(Cell::getStringCellValue).toArray(String[]::new);
    return XDDFDataSourcesFactory.fromArray(values, cells.reference());
  }
}
