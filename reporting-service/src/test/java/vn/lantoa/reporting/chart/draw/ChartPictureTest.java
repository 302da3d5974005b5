package vn.lantoa.reporting.chart.draw;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.data.ChartSeries;
import vn.lantoa.reporting.wording.ReportLanguage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChartPictureTest {

    @Test
    void anSvgSaysInWordsWhatItShows() throws Exception {
        Document svg = parsed(SvgPicture.of(ChartPicture.of(ChartMother.growth())));
        assertThat(svg.getDocumentElement().getAttribute("xml:lang")).isEqualTo("vi-VN");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Tăng trưởng sản phẩm báo chí <9 tháng> & dự báo cả năm 2024");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Mục tiêu", "Tin – Truyền hình", "% so với năm 2023");
        assertThat(words(svg)).contains("16,3", "-4,2", "–", "Mục tiêu", "Đơn vị: % so với năm 2023", "Số liệu mẫu.");
    }

    @Test
    void theSameChartGivesTheSameBytes() {
        Picture once = ChartPicture.of(ChartMother.progress());
        Picture again = ChartPicture.of(ChartMother.progress());
        assertThat(SvgPicture.of(again)).isEqualTo(SvgPicture.of(once));
        assertThat(PngPicture.of(again)).isEqualTo(PngPicture.of(once));
    }

    @Test
    void nothingIsDrawnBesideThePicture() {
        for (Chart chart : List.of(ChartMother.growth(), ChartMother.progress())) {
            Picture picture = ChartPicture.forPage(chart);
            assertThat(picture.marks()).isNotEmpty().allSatisfy(mark -> {
                if (mark instanceof Mark.Words words) {
                    double right = words.left() + Mark.letters(words.bold()).width(words.text(), words.size());
                    assertThat(words.left()).as(words.text()).isNotNegative();
                    assertThat(right).as(words.text()).isLessThanOrEqualTo(picture.width());
                    assertThat(words.at().y()).isBetween(0.0, picture.height());
                }
            });
        }
    }

    @Test
    void aPngHasTwoPixelsForAPoint() throws Exception {
        Picture picture = ChartPicture.of(ChartMother.growth());
        var image = ImageIO.read(new ByteArrayInputStream(PngPicture.of(picture)));
        assertThat(image.getWidth()).isEqualTo((int) (2 * picture.width()));
        assertThat(image.getHeight()).isEqualTo((int) (2 * picture.height()));
    }

    @Test
    void aPngThatIsVeryHighHasFewerPixels() throws Exception {
        Picture picture = new Picture(720, 20_000, ReportLanguage.VI, "Cao", "Cao", List.of());
        var image = ImageIO.read(new ByteArrayInputStream(PngPicture.of(picture)));
        assertThat(image.getWidth() * image.getHeight()).isBetween(3_900_000, 4_100_000);
    }

    @Test
    void aChartWithoutValuesSaysSo() throws Exception {
        Chart empty = new Chart(ReportLanguage.EN, "Works", "works", Chart.Form.COLUMNS, List.of(), List.of(), "");
        assertThat(words(parsed(SvgPicture.of(ChartPicture.of(empty))))).contains("No figures yet");
    }

    @Test
    void aSeriesHasAValueForEachCategory() {
        List<ChartSeries> tooFew = List.of(ChartSeries.bars("a", ChartMother.values(1)));
        assertThatThrownBy(() ->
                        new Chart(ReportLanguage.EN, "Works", "works", Chart.Form.ROWS, List.of("x", "y"), tooFew, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.2", "0, 7, 2", "0, 1520, 500", "-12, 29, 10", "0, 0.4, 0.1"})
    void stepsAreRound(String least, String most, double step) {
        Axis axis = Axis.of(List.of(ChartSeries.bars("a", ChartMother.values(least, most))));
        assertThat(axis.step()).isEqualTo(step);
        assertThat(axis.low()).isLessThanOrEqualTo(Double.parseDouble(least));
        assertThat(axis.high()).isGreaterThanOrEqualTo(Double.parseDouble(most));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> words(Document svg) {
        var texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }
}
