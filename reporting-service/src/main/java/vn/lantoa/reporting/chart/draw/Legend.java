package vn.lantoa.reporting.chart.draw;

import java.util.List;

import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.chart.draw.Mark.Anchor;
import vn.lantoa.reporting.chart.draw.Mark.Point;

/** The names of the series, each beside a sample of how it is drawn, in as many lines as it takes. */
final class Legend {

    static final double LINE = 18;

    private static final double SIZE = 11;
    private static final double SAMPLE = 24;
    private static final double GAP = 18;

    private final Canvas canvas;
    private final double left;
    private final double right;
    private double x;
    private double y;

    Legend(Canvas canvas, double left, double right, double top) {
        this.canvas = canvas;
        this.left = left;
        this.right = right;
        this.x = left;
        this.y = top;
    }

    /** Where what stands below it may begin. */
    double draw(List<ChartSeries> series) {
        for (int i = 0; i < series.size(); i++) {
            ChartSeries one = series.get(i);
            double width = SAMPLE + 6 + Mark.letters(false).width(one.name(), SIZE) + GAP;
            if (x > left && x + width - GAP > right) {
                x = left;
                y += LINE;
            }
            sample(one, SeriesStyle.of(series, i));
            canvas.words(one.name(), x + SAMPLE + 6, y + 10, SIZE, Anchor.START);
            x += width;
        }
        return y + LINE;
    }

    private void sample(ChartSeries series, SeriesStyle style) {
        double middle = y + 6;
        switch (series.shape()) {
            case BARS -> style.texture().fill(canvas, new Box(x, y, SAMPLE, 12));
            case BAND -> style.band(canvas, new Box(x, y, SAMPLE, 12));
            case DASHED_LINE -> style.line(canvas, List.of(new Point(x, middle), new Point(x + SAMPLE, middle)));
        }
    }
}
