package vn.lantoa.reporting.chart.draw;

import java.util.List;
import java.util.stream.IntStream;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.chart.draw.Mark.Point;

/** How one of several series is drawn; series of one shape are told apart by texture or dashes, not by colour alone. */
record SeriesStyle(ChartSeries.Shape shape, Texture texture) {

    private static final int LINE = 0x9B1C1C;
    private static final int BAND = 0xE6E9ED;
    private static final int BAND_EDGE = 0x6B7785;

    /** @param index of the series among all of its chart */
    static SeriesStyle of(List<ChartSeries> series, int index) {
        ChartSeries.Shape shape = series.get(index).shape();
        int same = (int) series.subList(0, index).stream()
                .filter(before -> before.shape() == shape)
                .count();
        return new SeriesStyle(shape, Texture.of(same));
    }

    /** Which of a chart's series are bars. */
    static List<Integer> barsOf(Chart chart) {
        return IntStream.range(0, chart.series().size())
                .filter(i -> chart.series().get(i).shape() == ChartSeries.Shape.BARS)
                .boxed()
                .toList();
    }

    void line(Canvas canvas, List<Point> points) {
        canvas.path(points, 2, LINE, shape == ChartSeries.Shape.DASHED_LINE);
    }

    void band(Canvas canvas, Box box) {
        canvas.box(box, BAND);
        canvas.path(List.of(new Point(box.x(), box.y()), new Point(box.right(), box.y())), 1, BAND_EDGE, true);
        canvas.path(
                List.of(new Point(box.x(), box.bottom()), new Point(box.right(), box.bottom())), 1, BAND_EDGE, true);
    }
}
