package vn.lantoa.reporting.chart.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.chart.data.ChartSeries.Shape;
import vn.lantoa.reporting.chart.draw.Mark.Anchor;
import vn.lantoa.reporting.chart.draw.Mark.Point;

/** Categories side by side: bands behind, then bars that stand, then lines across. */
final class ColumnPlot {

    private static final double LABEL = 10.5;
    private static final double LABEL_LINE = 12;
    private static final int LABEL_LINES = 3;
    /** Values are written over the bars where they have room. */
    private static final double ROOM_FOR_VALUE = 16;

    /** Where nothing is known, which is not 0. */
    static final String MISSING = "–";

    private static final double FILLED = 0.72;
    private static final double WIDEST = 46;

    private final Canvas canvas;
    private final Chart chart;
    private final Axis axis;
    private final Box plot;
    private final double slot;

    ColumnPlot(Canvas canvas, Chart chart, Box plot) {
        this.canvas = canvas;
        this.chart = chart;
        this.axis = Axis.of(chart.series());
        this.plot = plot;
        this.slot = plot.width() / Math.max(1, chart.categories().size());
    }

    /** How much room the names of the categories need below the plot. */
    static double labelHeight() {
        return LABEL_LINES * LABEL_LINE + 6;
    }

    void draw() {
        grid();
        each(Shape.BAND);
        bars();
        canvas.line(plot.x(), y(BigDecimal.ZERO), plot.right(), y(BigDecimal.ZERO), 1.2, Canvas.INK);
        each(Shape.DASHED_LINE);
        labels();
    }

    private void grid() {
        for (BigDecimal tick : axis.ticks()) {
            canvas.line(plot.x(), y(tick), plot.right(), y(tick), 0.7, Canvas.GRID);
            canvas.words(
                    chart.language().number(tick.stripTrailingZeros()), plot.x() - 6, y(tick) + 4, LABEL, Anchor.END);
        }
    }

    private void each(Shape shape) {
        for (int i = 0; i < chart.series().size(); i++) {
            ChartSeries series = chart.series().get(i);
            if (series.shape() == shape) {
                SeriesStyle style = SeriesStyle.of(chart.series(), i);
                if (shape == Shape.BAND) {
                    band(series, style);
                } else {
                    line(series, style);
                }
            }
        }
    }

    private void band(ChartSeries series, SeriesStyle style) {
        for (int i = 0; i < series.values().size(); i++) {
            BigDecimal low = series.values().get(i);
            BigDecimal high = i < series.upper().size() ? series.upper().get(i) : null;
            if (low != null && high != null) {
                double left = plot.x() + slot * i;
                style.band(canvas, Box.between(left + slot * 0.06, y(high), left + slot * 0.94, y(low)));
            }
        }
    }

    /** A line of one value alone reaches over the whole plot, as a target does. */
    private void line(ChartSeries series, SeriesStyle style) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < series.values().size(); i++) {
            BigDecimal value = series.values().get(i);
            if (value != null) {
                points.add(new Point(plot.x() + slot * (i + 0.5), y(value)));
            }
        }
        boolean level = points.stream().map(Point::y).distinct().count() == 1;
        if (level) {
            double at = points.get(0).y();
            points = List.of(new Point(plot.x(), at), new Point(plot.right(), at));
        }
        if (points.size() > 1) {
            style.line(canvas, points);
        }
    }

    private void bars() {
        List<Integer> bars = SeriesStyle.barsOf(chart);
        double width = Math.min(WIDEST, slot * FILLED / Math.max(1, bars.size()));
        for (int place = 0; place < bars.size(); place++) {
            ChartSeries series = chart.series().get(bars.get(place));
            SeriesStyle style = SeriesStyle.of(chart.series(), bars.get(place));
            for (int i = 0; i < series.values().size(); i++) {
                BigDecimal value = series.values().get(i);
                double middle = plot.x() + slot * (i + 0.5) + width * (place - (bars.size() - 1) / 2.0);
                if (value == null) {
                    canvas.words(MISSING, middle, y(BigDecimal.ZERO) - 4, LABEL, Anchor.MIDDLE);
                } else {
                    bar(middle, width, value, style);
                }
            }
        }
    }

    private void bar(double middle, double width, BigDecimal value, SeriesStyle style) {
        Box box = Box.between(middle - width / 2 + 1, y(value), middle + width / 2 - 1, y(BigDecimal.ZERO));
        style.texture().fill(canvas, box);
        String written = chart.language().number(value);
        if (Mark.letters(false).width(written, LABEL) <= Math.max(width, ROOM_FOR_VALUE) + 6) {
            double over = value.signum() < 0 ? box.bottom() + LABEL : box.y() - 4;
            canvas.figure(written, middle, over, LABEL, Anchor.MIDDLE);
        }
    }

    private void labels() {
        for (int i = 0; i < chart.categories().size(); i++) {
            double line = plot.bottom() + LABEL_LINE + 2;
            for (String part : LineBreaks.of(chart.categories().get(i), LABEL, slot - 4, LABEL_LINES)) {
                canvas.words(part, plot.x() + slot * (i + 0.5), line, LABEL, Anchor.MIDDLE);
                line += LABEL_LINE;
            }
        }
    }

    private double y(BigDecimal value) {
        return plot.bottom() - axis.share(value) * plot.height();
    }
}
