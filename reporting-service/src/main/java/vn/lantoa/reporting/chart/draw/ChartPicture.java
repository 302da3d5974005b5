package vn.lantoa.reporting.chart.draw;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.draw.Mark.Anchor;

/** Lays a chart out: title, legend, plot, the unit beside it and the note below. */
public final class ChartPicture {

    /** The width of a picture by itself. */
    public static final double WIDTH = 720;
    /** The width of a picture that is scaled down to that of a page: its words stay large enough to be read. */
    public static final double PAGE_WIDTH = 560;

    private static final double SIDE = 16;
    private static final double TITLE = 15;
    private static final double TITLE_LINE = 19;
    private static final double SMALL = 10.5;
    private static final double SMALL_LINE = 13;
    private static final double COLUMNS_HEIGHT = 250;
    private static final double VALUES_WIDTH = 58;
    private static final double LABEL_SHARE = 0.36;
    private static final double BELOW_ROWS = 18;

    private final Chart chart;
    private final double width;
    private final Canvas canvas = new Canvas();

    private ChartPicture(Chart chart, double width) {
        this.chart = chart;
        this.width = width;
    }

    public static Picture of(Chart chart) {
        return new ChartPicture(chart, WIDTH).draw();
    }

    public static Picture forPage(Chart chart) {
        return new ChartPicture(chart, PAGE_WIDTH).draw();
    }

    private Picture draw() {
        double y = new Legend(canvas, SIDE, width - SIDE, title()).draw(chart.series());
        canvas.words(unit(), SIDE, y + SMALL_LINE, SMALL, Anchor.START);
        y += SMALL_LINE + 12;
        if (chart.isEmpty()) {
            String nothing = chart.language().pick("Chưa có số liệu", "No figures yet");
            canvas.words(nothing, width / 2, y + TITLE_LINE, TITLE, Anchor.MIDDLE);
            y += 2 * TITLE_LINE;
        } else {
            y = chart.form() == Chart.Form.COLUMNS ? columns(y) : rows(y);
        }
        y = note(y);
        return new Picture(
                width, Math.ceil(y + 8), chart.language(), chart.title(), chart.description(), canvas.marks());
    }

    private double title() {
        double y = 12;
        for (String line : LineBreaks.of(chart.title(), TITLE * 1.08, width - 2 * SIDE, 2)) {
            y += TITLE_LINE;
            canvas.words(line, width / 2, y - 4, TITLE, true, Anchor.MIDDLE);
        }
        return y + 8;
    }

    private String unit() {
        return chart.language().pick("Đơn vị: ", "Unit: ") + chart.unit();
    }

    private double columns(double top) {
        Box plot = new Box(SIDE + VALUES_WIDTH, top, width - 2 * SIDE - VALUES_WIDTH, COLUMNS_HEIGHT);
        new ColumnPlot(canvas, chart, plot).draw();
        return plot.bottom() + ColumnPlot.labelHeight();
    }

    private double rows(double top) {
        double label = RowPlot.labelWidth(chart, width * LABEL_SHARE);
        double left = SIDE + label + 8;
        double height = RowPlot.rowHeight(chart, label) * chart.categories().size();
        Box plot = new Box(left, top, width - SIDE - RowPlot.VALUE_ROOM - left, height);
        new RowPlot(canvas, chart, plot, label).draw();
        return plot.bottom() + BELOW_ROWS;
    }

    private double note(double top) {
        double y = top;
        if (!chart.note().isBlank()) {
            for (String line : LineBreaks.of(chart.note(), SMALL, width - 2 * SIDE, 3)) {
                y += SMALL_LINE;
                canvas.words(line, SIDE, y, SMALL, Anchor.START);
            }
        }
        return y;
    }
}
