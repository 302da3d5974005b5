package vn.lantoa.task.document.hint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.task.document.PlanParser;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.model.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an officer says wins over what the document shows. */
class ReadingHintsTest {

    private static final String PLAN = """
            Số: 7/KH-UBND

            Tân Lộ, ngày 5 tháng 3 năm 2031

            # KẾ HOẠCH

            ## Tháng cao điểm

            Truyền thông năm 2031

            Căn cứ Luật Mẫu ngày 01 tháng 02 năm 2030;

            ## I. NHIỆM VỤ

            1. Sửa loa.

            2. Thay bảng.

            Việc khác

            - Mở lớp.

            ## II. KINH PHÍ

            1. Sổ sách

            Theo quy định.

            2. Quyết toán

            Cuối năm.
            """;

    @Test
    void aFormOfNumbersIsHeadingsOrItems() {
        assertThat(sections("headings:1.")).contains("I.1 Sửa loa", "I.2 Thay bảng", "II.1 Sổ sách");
        assertThat(sections("items:1.")).containsExactly("I NHIỆM VỤ", "II KINH PHÍ");
    }

    @Test
    void aLineWinsOverAForm() {
        assertThat(sections("headings:1.", "items:15"))
                .containsExactly("I NHIỆM VỤ", "II KINH PHÍ", "II.1 Sổ sách", "II.2 Quyết toán");
    }

    @Test
    void aLineWithoutANumberIsAHeading() {
        assertThat(sections("headings:19")).contains("I.x1 Việc khác");
        assertThat(read("headings:19").clauses()).extracting(Clause::path).contains("I.x1-1");
    }

    @Test
    void linesAreTheTitle() {
        assertThat(read().header().title()).isEqualTo("Tháng cao điểm");
        PlanDocument plan = read("title:9");
        assertThat(plan.header().title()).isEqualTo("Truyền thông năm 2031");
        assertThat(plan.header().docType()).isEqualTo("KH");
        assertThat(plan.header().number()).isEqualTo("7");
        assertThat(plan.findings())
                .anyMatch(finding -> finding.code() == FindingCode.TEXT_UNPLACED
                        && finding.evidence().equals("Tháng cao điểm"));
        assertThat(read("title:7-9").header().title()).isEqualTo("Tháng cao điểm Truyền thông năm 2031");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"headings", "headings:", "heading:1.", "items:x", "items:0", "title:a)", "title:9-7", "items:3-4"
            })
    void whatIsNotUnderstoodIsRefused(String hint) {
        assertThatThrownBy(() -> ReadingHints.of(List.of(hint))).isInstanceOf(ReadingHintException.class);
    }

    @Test
    void contradictionsAndHintsWithoutAnAnswerAreRefused() {
        assertThatThrownBy(() -> ReadingHints.of(List.of("headings:1.", "items:2.")))
                .isInstanceOf(ReadingHintException.class)
                .hasMessageContaining("contradicts");
        assertThatThrownBy(() -> read("items:a)"))
                .isInstanceOf(ReadingHintException.class)
                .hasMessageContaining("nothing in the document");
        assertThatThrownBy(() -> read("title:8")).isInstanceOf(ReadingHintException.class);
    }

    @Test
    void moreThanTwentyHintsAreRefused() {
        List<String> twenty =
                IntStream.rangeClosed(1, 20).mapToObj(line -> "items:" + line).toList();
        assertThat(ReadingHints.of(twenty).written()).hasSize(20);
        assertThat(ReadingHints.of(Stream.concat(twenty.stream(), Stream.of("items:1"))
                                .toList())
                        .written())
                .hasSize(20);
        assertThatThrownBy(() -> ReadingHints.of(
                        Stream.concat(twenty.stream(), Stream.of("items:21")).toList()))
                .isInstanceOf(ReadingHintException.class)
                .hasMessageContaining("too many");
    }

    @Test
    void linesOfOneRowThatContradictAreRefused() {
        assertThatThrownBy(() -> read("headings:15", "items:17"))
                .isInstanceOf(ReadingHintException.class)
                .hasMessageContaining("same row");
    }

    @Test
    void aLineThatIsNeverReadAsANumberAnswersToNoHint() {
        String signed = PLAN + "\n**TM. ỦY BAN NHÂN DÂN**\n";
        int line = signed.split("\n").length;
        assertThatThrownBy(() -> new PlanParser()
                        .parse(
                                signed.getBytes(StandardCharsets.UTF_8),
                                2031,
                                ReadingHints.of(List.of("headings:" + line))))
                .isInstanceOf(ReadingHintException.class)
                .hasMessageContaining("nothing in the document");
    }

    @Test
    void hintsAreKeptInOneOrder() {
        assertThat(ReadingHints.of(List.of("title:9", "headings:1.", "title:9")).written())
                .containsExactly("headings:1.", "title:9");
    }

    private static List<String> sections(String... hints) {
        return read(hints).sections().stream().map(ReadingHintsTest::words).toList();
    }

    private static String words(Section section) {
        return section.path() + " " + section.title();
    }

    private static PlanDocument read(String... hints) {
        return new PlanParser().parse(PLAN.getBytes(StandardCharsets.UTF_8), 2031, ReadingHints.of(List.of(hints)));
    }
}
