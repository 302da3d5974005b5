package vn.lantoa.reporting.chart;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.draw.ChartPicture;
import vn.lantoa.reporting.chart.draw.Picture;
import vn.lantoa.reporting.chart.draw.PngPicture;
import vn.lantoa.reporting.chart.draw.SvgPicture;

/** The forms of a picture, by the ending of its address. */
enum ChartForm {
    svg(SvgPicture.TYPE) {
        @Override
        byte[] of(Picture picture) {
            return SvgPicture.of(picture).getBytes(StandardCharsets.UTF_8);
        }
    },
    png(PngPicture.TYPE) {
        @Override
        byte[] of(Picture picture) {
            return PngPicture.of(picture);
        }
    };

    private final String type;

    ChartForm(String type) {
        this.type = type;
    }

    /** @throws Problem 404 when no picture ends so */
    static ChartForm named(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.name().equals(ending))
                .findFirst()
                .orElseThrow(() -> Problem.of(ChartProblem.CHART_FORM_NOT_FOUND, ending));
    }

    String type() {
        return type;
    }

    byte[] draw(Chart chart) {
        return of(ChartPicture.of(chart));
    }

    abstract byte[] of(Picture picture);
}
