package vn.lantoa.media.translation;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OriginalsTest {

    private static final String ID = "018f2c5a-7b00-7a10-8f00-0000000000aa";

    /** vi is an original, en translates it, zh is said to translate en; a and b are said to translate each other. */
    private static Originals originals() {
        Originals originals = new Originals();
        originals.stored(ID, "vi", Optional.empty());
        originals.stored("018f2c5a-7b00-7a10-8f00-0000000000ab", "en", Optional.of("vi"));
        originals.stored("018f2c5a-7b00-7a10-8f00-0000000000ac", "zh", Optional.of("gone"));
        originals.said(Map.of(
                "zh", Optional.of("en"),
                "a", Optional.of("b"),
                "b", Optional.of("a"),
                "late", Optional.of("later"),
                "behind", Optional.of("a")));
        return originals;
    }

    @ParameterizedTest
    @CsvSource({
        "fr, vi, vi, true",
        "fr, en, vi, true",
        "fr, zh, vi, true",
        "fr, 018f2c5a-7b00-7a10-8f00-0000000000ab, vi, true",
        "fr, 018F2C5A-7B00-7A10-8F00-0000000000AA, vi, true",
        "fr, late, later, false",
        "fr, nobody, nobody, false",
        "fr, a, a, false",
        "behind, a, a, false",
        "en, vi, vi, true",
    })
    void leadToWhatIsNoTranslationItself(String externalId, String named, String original, boolean known) {
        assertThat(originals().of(externalId, named)).contains(new Originals.Original(original, known));
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "vi, vi", "vi, zh", "a, b", "b, a", "vi, 018f2c5a-7b00-7a10-8f00-0000000000ab"})
    void areNoneInACircle(String externalId, String named) {
        assertThat(originals().of(externalId, named)).isEmpty();
    }

    @Test
    void whatAnAgencyCallsSoGoesBeforeAnId() {
        Originals originals = originals();
        originals.stored("018f2c5a-7b00-7a10-8f00-0000000000ad", ID, Optional.empty());

        assertThat(originals.of("fr", ID)).contains(new Originals.Original(ID, true));
    }
}
