package vn.lantoa.media.brief.coverage;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.brief.BriefLine;
import vn.lantoa.media.content.field.Genre;

import static org.assertj.core.api.Assertions.assertThat;

/** rules.md §4: which works are of which line of a brief. */
class BriefLinesTest {

    private static BriefLine line(Genre genre, @Nullable String language, int quantity) {
        return new BriefLine(genre, language, quantity);
    }

    private static BriefWorks works(String agency, Genre genre, String language, long number) {
        return new BriefWorks(agency, true, true, genre, language, number);
    }

    private static List<BriefLineCoverageView> coverage(List<BriefLine> lines, BriefWorks... works) {
        return new BriefLines(lines, List.of(works)).coverage();
    }

    @Test
    void aLineThatNamesTheLanguageComesBeforeOneThatTakesAny() {
        List<BriefLine> lines = List.of(line(Genre.NEWS, null, 5), line(Genre.NEWS, "en-GB", 2));

        assertThat(coverage(lines, works("BBD", Genre.NEWS, "en", 1), works("BBD", Genre.NEWS, "vi", 2)))
                .extracting(BriefLineCoverageView::works)
                .containsExactly(2L, 1L);
    }

    @Test
    void whatIsOverOfOneLineFillsTheOneThatTakesAny() {
        List<BriefLine> lines = List.of(line(Genre.NEWS, "en", 2), line(Genre.NEWS, null, 4));

        List<BriefLineCoverageView> full = coverage(
                lines,
                works("BBD", Genre.NEWS, "en", 3),
                works("BTV", Genre.NEWS, "en", 4),
                works("BTV", Genre.NEWS, "vi", 3));

        assertThat(full).extracting(BriefLineCoverageView::works).containsExactly(6L, 4L);
        assertThat(full).extracting(BriefLineCoverageView::counted).containsExactly(2L, 4L);
    }

    @Test
    void whatFitsNoLineIsOfNone() {
        List<BriefLine> lines = List.of(line(Genre.NEWS, "en", 2));
        BriefWorks french = works("BBD", Genre.NEWS, "fr", 1);

        assertThat(new BriefLines(lines, List.of(french)).hold(french)).isFalse();
        assertThat(coverage(lines, french, works("BBD", Genre.ARTICLE, "en", 1)))
                .extracting(BriefLineCoverageView::remaining)
                .containsExactly(2L);
    }
}
