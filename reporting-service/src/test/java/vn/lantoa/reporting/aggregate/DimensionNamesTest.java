package vn.lantoa.reporting.aggregate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.lantoa.reporting.chart.FigureNames;
import vn.lantoa.reporting.wording.ReportLanguage;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures and reports call what figures are grouped by, and its values, by words. */
class DimensionNamesTest {

    private static final FigureNames VI = new FigureNames(ReportLanguage.VI);
    private static final FigureNames EN = new FigureNames(ReportLanguage.EN);

    @ParameterizedTest
    @EnumSource
    void eachDimensionHasWords(Dimension dimension) {
        assertThat(VI.dimension(dimension.key())).isNotEqualTo(dimension.key());
        assertThat(EN.dimension(dimension.key())).matches("[a-z ]+");
    }

    @ParameterizedTest
    @CsvSource({
        "GENRE, VIDEO, Video, Video",
        "GENRE, PUBLICATION, Xuất bản phẩm, Publication",
        "PURPOSE, OTHER, Khác, Other",
        "AGENCY_LEVEL, OTHER_PROVINCE, Báo chí tỉnh khác, Other province",
        "AGENCY, OTHER, OTHER, OTHER",
        "AGENCY, CENTRAL, CENTRAL, CENTRAL",
        "EVENT, VIDEO, VIDEO, VIDEO",
        "THEME, NEWS, NEWS, NEWS",
        "PURPOSE, NEWS, NEWS, NEWS"
    })
    void aCodeIsCalledByTheWordsOfItsDimensionAlone(Dimension dimension, String code, String vi, String en) {
        assertThat(VI.group(dimension.key(), code)).isEqualTo(vi);
        assertThat(EN.group(dimension.key(), code)).isEqualTo(en);
    }
}
