package vn.lantoa.reporting.rendition.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.rendition.ReportTable;

/** A chart of Excel's own, beside the figures that it draws. A band is drawn as its two edges. */
final class SheetChart {

    private static final int LEFT = 8;
    private static final int RIGHT = 18;
    private static final int HEIGHT = 18;
    private static final int PER_ROW = 2;
    private static final int NAMES_WIDTH = 40 * 256;

    private final XSSFSheet sheet;
    private final SheetStyles styles;

    SheetChart(XSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** A column of the figures. */
    private record Row(String name, boolean bars, boolean dashed, List<@Nullable BigDecimal> values) {}

    /** Where the next one may begin. */
    int write(Chart chart, int top) {
        List<Row> columns = columns(chart);
        figures(chart, columns, top);
        int size = chart.categories().size();
        int height = chart.form() == Chart.Form.ROWS ? Math.max(HEIGHT, PER_ROW * size + 6) : HEIGHT;
        if (!chart.isEmpty()) {
            draw(chart, columns, top, height);
        }
        return top + Math.max(size + 2, height) + 2;
    }

    private static List<Row> columns(Chart chart) {
        List<Row> columns = new ArrayList<>();
        for (ChartSeries series : chart.series()) {
            boolean bars = series.shape() == ChartSeries.Shape.BARS;
            if (series.shape() == ChartSeries.Shape.BAND) {
                columns.add(new Row(series.name() + " – min", false, true, series.values()));
                columns.add(new Row(series.name() + " – max", false, true, series.upper()));
            } else {
                boolean dashed = series.shape() == ChartSeries.Shape.DASHED_LINE;
                columns.add(new Row(series.name(), bars, dashed, series.values()));
            }
        }
        return columns;
    }

    private void figures(Chart chart, List<Row> columns, int top) {
        sheet.setColumnWidth(0, NAMES_WIDTH);
        XSSFRow title = sheet.createRow(top);
        title.createCell(0).setCellValue(chart.title());
        title.getCell(0).setCellStyle(styles.title());
        XSSFRow heading = sheet.createRow(top + 1);
        heading.createCell(0).setCellValue(chart.unit());
        heading.getCell(0).setCellStyle(styles.heading());
        for (int i = 0; i < columns.size(); i++) {
            heading.createCell(i + 1).setCellValue(columns.get(i).name());
            heading.getCell(i + 1).setCellStyle(styles.heading());
        }
        for (int row = 0; row < chart.categories().size(); row++) {
            XSSFRow line = sheet.createRow(top + 2 + row);
            line.createCell(0).setCellValue(chart.categories().get(row));
            line.getCell(0).setCellStyle(styles.cell(ReportTable.Type.TEXT, false));
            for (int i = 0; i < columns.size(); i++) {
                BigDecimal value = columns.get(i).values().get(row);
                if (value != null) {
                    line.createCell(i + 1).setCellValue(value.doubleValue());
                }
            }
        }
    }

    private void draw(Chart chart, List<Row> columns, int top, int height) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor place = drawing.createAnchor(0, 0, 0, 0, LEFT, top, RIGHT, top + height);
        XSSFChart drawn = drawing.createChart(place);
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        boolean lying = chart.form() == Chart.Form.ROWS;
        XDDFCategoryAxis names = drawn.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setTitle(chart.unit());
        if (lying) {
            // the first at the top, as it is read
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        int last = top + 1 + chart.categories().size();
        XDDFDataSource<String> categories =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(top + 2, last, 0, 0));
        bars(drawn, names, values, categories, columns, top, lying);
        if (!lying) {
            lines(drawn, names, values, categories, columns, top);
        }
    }

    /** Where bars lie, what stands as a line elsewhere lies beside them. */
    private void bars(
            XSSFChart drawn,
            XDDFCategoryAxis names,
            XDDFValueAxis values,
            XDDFDataSource<String> categories,
            List<Row> columns,
            int top,
            boolean all) {
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setBarDirection(all ? BarDirection.BAR : BarDirection.COL);
        for (int i = 0; i < columns.size(); i++) {
            if (all || columns.get(i).bars()) {
                data.addSeries(categories, source(categories, top, i))
                        .setTitle(columns.get(i).name(), null);
            }
        }
        if (data.getSeriesCount() > 0) {
            drawn.plot(data);
        }
    }

    private void lines(
            XSSFChart drawn,
            XDDFCategoryAxis names,
            XDDFValueAxis values,
            XDDFDataSource<String> categories,
            List<Row> columns,
            int top) {
        XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, names, values);
        data.setGrouping(Grouping.STANDARD);
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).bars()) {
                var series = (XDDFLineChartData.Series) data.addSeries(categories, source(categories, top, i));
                series.setTitle(columns.get(i).name(), null);
                series.setSmooth(false);
                series.setMarkerStyle(columns.get(i).dashed() ? MarkerStyle.NONE : MarkerStyle.DIAMOND);
                if (columns.get(i).dashed()) {
                    XDDFLineProperties line = new XDDFLineProperties();
                    line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
                    series.setLineProperties(line);
                }
            }
        }
        if (data.getSeriesCount() > 0) {
            drawn.plot(data);
        }
    }

    private XDDFNumericalDataSource<Double> source(XDDFDataSource<String> categories, int top, int column) {
        int last = top + 1 + categories.getPointCount();
        return XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(top + 2, last, column + 1, column + 1));
    }
}
