package vn.lantoa.task.proposal.reading;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Agencies as the tables of plans name them. */
class AgencyCellTest {

    private static final AgencyNames REGISTER = AgencyNames.of(Map.ofEntries(
            Map.entry("UBND", "Ủy ban nhân dân tỉnh Bình Định"),
            Map.entry("VPUBND", "Văn phòng Ủy ban nhân dân tỉnh"),
            Map.entry("STTTT", "Sở Thông tin và Truyền thông"),
            Map.entry("STC", "Sở Tài chính"),
            Map.entry("SDL", "Sở Du lịch"),
            Map.entry("SVHTT", "Sở Văn hóa và Thể thao"),
            Map.entry("SNNPTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
            Map.entry("SLDTBXH", "Sở Lao động - Thương binh và Xã hội"),
            Map.entry("SGDDT", "Sở Giáo dục và Đào tạo"),
            Map.entry("CAT", "Công an tỉnh"),
            Map.entry("BCHQS", "Bộ Chỉ huy Quân sự tỉnh"),
            Map.entry("TINHDOAN", "Tỉnh đoàn Bình Định"),
            Map.entry("UBND-QUYNHON", "Ủy ban nhân dân thành phố Quy Nhơn"),
            Map.entry("UBND-ANLAO", "Ủy ban nhân dân huyện An Lão"),
            Map.entry("UBND-HOAIAN", "Ủy ban nhân dân huyện Hoài Ân")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sở Du lịch | SDL
            sở du lịch tỉnh Bình Định. | SDL
            SDL | SDL
            UBND-QUYNHON | UBND-QUYNHON
            Sở TT&TT | STTTT
            Sở TTTT | STTTT
            Sở Thông tin & Truyền thông | STTTT
            Sở Thông tin và Truyền thông và Sở Tài chính | STTTT STC
            Sở Tài chính, Sở Du lịch | STC SDL
            Sở Tài chính; Sở Du lịch; Công an tỉnh | STC SDL CAT
            - Sở Tài chính;⏎- Sở Du lịch. | STC SDL
            Sở Lao động, Thương binh và Xã hội; Công an tỉnh | SLDTBXH CAT
            Sở LĐ-TB&XH | SLDTBXH
            Sở NN&PTNT | SNNPTNT
            Sở VHTT | SVHTT
            Các sở: Tài chính, Du lịch, Giáo dục và Đào tạo | STC SDL SGDDT
            UBND tỉnh | UBND
            Văn phòng UBND tỉnh | VPUBND
            Bộ CHQS tỉnh | BCHQS
            Tỉnh Đoàn | TINHDOAN
            UBND thành phố Quy Nhơn | UBND-QUYNHON
            UBND TP. Quy Nhơn | UBND-QUYNHON
            UBND các huyện: An Lão, Hoài Ân | UBND-ANLAO UBND-HOAIAN
            huyện An Lão | UBND-ANLAO
            Sở Tài chính (thẩm định) | STC
            """)
    void resolves(String cell, String codes) {
        AgencyCell read = AgencyCell.read(cell.replace('⏎', '\n'), REGISTER);
        assertThat(read.codes()).containsExactly(codes.split(" "));
        assertThat(read.rest()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sở Du lịch; UBND các huyện, thị xã | SDL | UBND các huyện+thị xã
            Các đơn vị liên quan | '' | Các đơn vị liên quan
            Sở Xây dựng và Sở Tài chính | STC | Sở Xây dựng
            """)
    void tellsWhatDoesNotResolve(String cell, String codes, String rest) {
        AgencyCell read = AgencyCell.read(cell, REGISTER);
        assertThat(String.join(" ", read.codes())).isEqualTo(codes);
        assertThat(read.rest()).isEqualTo(List.of(rest.split("\\+")));
    }

    /** What a document has instead of a name, however long, costs no time and no stack. */
    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"'và ', 100000", "'và ', 90", "'Sở và ', 49", "'TT&TT ', 40", "'VVVVVVVV ', 30"})
    void whatNamesNoAgencyIsSoonTold(String word, int times) {
        AgencyNames register = AgencyNames.of(Map.of("A", "Sở " + "và ".repeat(90) + "Tài chính", "B", "Sở Tài chính"));

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(register.find(word.repeat(times)))
                .isEmpty());
    }

    @Test
    void aNameMayBeAsLongAsThatOfAnAgency() {
        String name = "Sở " + "Tài chính và ".repeat(22) + "Đầu tư";
        assertThat(name.length()).isBetween(250, 300);
        assertThat(AgencyNames.of(Map.of("S", name)).find(name)).contains("S");
    }
}
