package vn.lantoa.reporting.chart.draw;

import java.math.BigDecimal;
import java.util.List;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.chart.data.ChartSeries.Shape;
import vn.lantoa.reporting.chart.draw.Mark.Anchor;
import vn.lantoa.reporting.chart.draw.Mark.Point;

/**
 * Categories one below the other, with their names at full length: bars that lie, and a stroke where a line has its
 * value.
 */
final class RowPlot {

    private static final double LABEL = 10.5;
    private static final double LABEL_LINE = 12;
    private static final int LABEL_LINES = 3;
    private static final double BAR = 13;
    private static final double PADDING = 9;
    /** To the right of the plot, for the value of the longest bar. */
    static final double VALUE_ROOM = 62;

    private final Canvas canvas;
    private final Chart chart;
    private final Axis axis;
    private final Box plot;
    private final double labelWidth;
    private final double row;

    RowPlot(Canvas canvas, Chart chart, Box plot, double labelWidth) {
        this.canvas = canvas;
        this.chart = chart;
        this.axis = Axis.of(chart.series());
        this.plot = plot;
        this.labelWidth = labelWidth;
        this.row = rowHeight(chart, labelWidth);
    }

    static double rowHeight(Chart chart, double labelWidth) {
        int bars = Math.max(1, SeriesStyle.barsOf(chart).size());
        int lines = chart.categories().stream()
                .mapToInt(name ->
                        LineBreaks.of(name, LABEL, labelWidth, LABEL_LINES).size())
                .max()
                .orElse(1);
        return Math.max(lines * LABEL_LINE, bars * BAR) + PADDING;
    }

    /** How much room the names of the categories need. */
    static double labelWidth(Chart chart, double most) {
        double longest = chart.categories().stream()
                .mapToDouble(name -> Mark.letters(false).width(name, LABEL))
                .max()
                .orElse(0);
        return Math.min(most, longest + 4);
    }

    void draw() {
        grid();
        for (int i = 0; i < chart.categories().size(); i++) {
            label(i);
            bars(i);
            strokes(i);
        }
        canvas.line(x(BigDecimal.ZERO), plot.y(), x(BigDecimal.ZERO), plot.bottom(), 1.2, Canvas.INK);
    }

    private void grid() {
        for (BigDecimal tick : axis.ticks()) {
            canvas.line(x(tick), plot.y(), x(tick), plot.bottom(), 0.7, Canvas.GRID);
            canvas.words(
                    chart.language().number(tick.stripTrailingZeros()),
                    x(tick),
                    plot.bottom() + LABEL_LINE + 1,
                    LABEL,
                    Anchor.MIDDLE);
        }
    }

    private void label(int category) {
        List<String> lines = LineBreaks.of(chart.categories().get(category), LABEL, labelWidth, LABEL_LINES);
        double line = middle(category) - (lines.size() - 1) * LABEL_LINE / 2 + 4;
        for (String part : lines) {
            canvas.words(part, plot.x() - 8, line, LABEL, Anchor.END);
            line += LABEL_LINE;
        }
    }

    private void bars(int category) {
        List<Integer> bars = SeriesStyle.barsOf(chart);
        for (int place = 0; place < bars.size(); place++) {
            BigDecimal value = chart.series().get(bars.get(place)).values().get(category);
            double top = middle(category) + BAR * (place - bars.size() / 2.0);
            if (value == null) {
                canvas.words(ColumnPlot.MISSING, x(BigDecimal.ZERO) + 5, top + BAR - 3, LABEL, Anchor.START);
            } else {
                Box box = Box.between(x(BigDecimal.ZERO), top + 1, x(value), top + BAR - 1);
                SeriesStyle.of(chart.series(), bars.get(place)).texture().fill(canvas, box);
                canvas.figure(chart.language().number(value), box.right() + 5, top + BAR - 3, LABEL, Anchor.START);
            }
        }
    }

    private void strokes(int category) {
        for (int i = 0; i < chart.series().size(); i++) {
            ChartSeries series = chart.series().get(i);
            BigDecimal value = series.values().get(category);
            if (value != null && series.shape() == Shape.DASHED_LINE) {
                double half = (row - PADDING) / 2 + 2;
                List<Point> stroke = List.of(
                        new Point(x(value), middle(category) - half), new Point(x(value), middle(category) + half));
                SeriesStyle.of(chart.series(), i).line(canvas, stroke);
            }
        }
    }

    private double middle(int category) {
        return plot.y() + row * (category + 0.5);
    }

    private double x(BigDecimal value) {
        return plot.x() + axis.share(value) * plot.width();
    }
}
