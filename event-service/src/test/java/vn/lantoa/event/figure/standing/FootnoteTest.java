package vn.lantoa.event.figure.standing;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lantoa.event.figure.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.event.figure.standing.FigureMother.exactly;
import static vn.lantoa.event.figure.standing.FigureMother.says;

class FootnoteTest {

    @Test
    void itNamesTheOtherValuesTheirSourcesAndDaysInBothLanguages() {
        Footnote footnote = Footnote.beside(List.of(exactly("55", "Báo A"), says(Qualifier.MORE_THAN, "60", "Báo B")));

        assertThat(footnote.vi()).isEqualTo("Nguồn khác: 55 (Báo A, 25/03/2024); trên 60 (Báo B, 25/03/2024).");
        assertThat(footnote.en()).isEqualTo("Other sources: 55 (Báo A, 2024-03-25); more than 60 (Báo B, 2024-03-25).");
    }

    @Test
    void numbersAreWrittenAsEachLanguageDoes() {
        Footnote footnote = Footnote.beside(List.of(exactly("710000", "A"), exactly("12.50", "B")));

        assertThat(footnote.vi()).contains("710.000 (A").contains("12,5 (B");
        assertThat(footnote.en()).contains("710,000 (A").contains("12.5 (B");
    }

    @Test
    void withoutAnotherValueThereIsNone() {
        assertThat(Footnote.beside(List.of())).isNull();
    }

    @Test
    void itSaysThatNothingIsChosen() {
        assertThat(Footnote.undecided(List.of(exactly("1", "A"), exactly("2", "B")))
                        .vi())
                .startsWith("Các nguồn nêu khác nhau, chưa chọn: 1 (A");
    }

    @Test
    void tooManyOthersAreCountedNotNamed() {
        Footnote footnote = Footnote.beside(Collections.nCopies(Footnote.MOST + 3, exactly("5", "Nguồn")));

        assertThat(footnote.vi()).endsWith(" và 3 nguồn nữa.");
        assertThat(footnote.en()).endsWith(" and 3 more.");
    }
}
