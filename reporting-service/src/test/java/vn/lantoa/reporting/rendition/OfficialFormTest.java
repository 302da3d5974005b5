package vn.lantoa.reporting.rendition;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.reporting.wording.EmbeddedFace;
import vn.lantoa.reporting.wording.ReportLanguage;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialFormTest {

    @ParameterizedTest
    @CsvSource({"5, Số: 05/BC-STTTT", "10, Số: 10/BC-STTTT", "125, Số: 125/BC-STTTT", ", Số:       /BC-STTTT"})
    void numbersBelowTenHaveALeadingZero(Integer number, String line) {
        assertThat(OfficialForm.numberLine(ReportMother.numbered(ReportLanguage.VI, number, null)))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-05, ngày 05 tháng 8 năm 2024",
        "2024-02-03, ngày 03 tháng 02 năm 2024",
        "2024-01-31, ngày 31 tháng 01 năm 2024",
        "2024-03-10, ngày 10 tháng 3 năm 2024",
        "2024-12-09, ngày 09 tháng 12 năm 2024"
    })
    void daysBelowTenAndTheFirstTwoMonthsHaveALeadingZero(LocalDate date, String line) {
        assertThat(OfficialForm.dateLine(ReportMother.numbered(ReportLanguage.VI, 5, date)))
                .isEqualTo("Bình Định, " + line);
    }

    @Test
    void aTitleIsBrokenIntoLinesOfMuchTheSameLength() {
        assertThat(OfficialForm.balanced("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", EmbeddedFace.SERIF_BOLD, 12, 190))
                .containsExactly("SỞ THÔNG TIN", "VÀ TRUYỀN THÔNG");
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 1234567.25, '1.234.567,25', '1,234,567.25'",
        "SECONDS, 1234567, 342:56:07, 342:56:07",
        "PERCENT, 0.20049, '20,0\u00a0%', 20.0%",
        "PERCENT, 0.16264, '16,3\u00a0%', 16.3%",
        "MONEY, 1250000000, '1.250.000.000\u00a0₫', '1,250,000,000\u00a0₫'"
    })
    void figuresAreWrittenAsTheLanguageDoes(ReportTable.Type type, BigDecimal value, String vi, String en) {
        assertThat(ReportCell.of(value).printed(type, ReportLanguage.VI)).isEqualTo(vi);
        assertThat(ReportCell.of(value).printed(type, ReportLanguage.EN)).isEqualTo(en);
        assertThat(ReportCell.none().printed(type, ReportLanguage.VI)).isEqualTo("–");
    }
}
