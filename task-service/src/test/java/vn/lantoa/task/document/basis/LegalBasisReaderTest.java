package vn.lantoa.task.document.basis;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class LegalBasisReaderTest {

    static Stream<Arguments> sentences() {
        return Stream.of(
                sentence(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
                        "Căn cứ | Luật | null | null | 2015-06-19 | Tổ chức chính quyền địa phương"),
                sentence(
                        "Căn cứ Luật Báo chí số 103/2016/QH13 ngày 05/4/2016;",
                        "Căn cứ | Luật | 103/2016/QH13 | Quốc hội | 2016-04-05 | Báo chí"),
                sentence(
                        "Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính"
                                + " phủ về quản lý hoạt động thông tin đối ngoại;",
                        "Căn cứ | Nghị định | 72/2015/NĐ-CP | Chính phủ |"
                                + " 2015-09-07 | quản lý hoạt động thông tin đối ngoại"),
                sentence(
                        "Thực hiện Nghị quyết số 21-NQ/TW ngày 22.3.2022 của Ban"
                                + " Chấp hành Trung ương về tăng cường củng cố;",
                        "Thực hiện | Nghị quyết | 21-NQ/TW | Ban Chấp hành Trung"
                                + " ương | 2022-03-22 | tăng cường củng cố"),
                sentence(
                        "Triển khai thực hiện Quyết định số 1191/QĐ-TTg ngày 15 tháng 8 năm"
                                + " 2023 của Thủ tướng Chính phủ phê duyệt Chiến lược;",
                        "Triển khai | Quyết định | 1191/QĐ-TTg | Thủ tướng Chính"
                                + " phủ | 2023-08-15 | phê duyệt Chiến lược"),
                sentence(
                        "Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông tại"
                                + " Tờ trình số 15/TTr-STTTT ngày 10/01/2024.",
                        "Theo | Tờ trình | 15/TTr-STTTT | Giám đốc Sở Thông tin và Truyền thông | 2024-01-10 | null"),
                sentence(
                        "Căn cứ Thông tư liên tịch số 12/2016/TTLT-BTC-BTTTT ngày 1-2-2016;",
                        "Căn cứ | Thông tư liên tịch | 12/2016/TTLT-BTC-BTTTT | null | 2016-02-01 | null"),
                sentence("Căn cứ Hiến pháp năm 2013;", "Căn cứ | Hiến pháp | null | null | null | null"),
                sentence(
                        "Thực hiện Kế hoạch số 22 / KH - UBND ngày 3/3/2024 của UBND tỉnh, Chương trình số"
                                + " 12-CTr/TU ngày 01/02/2024 của Tỉnh ủy và Công văn số 1234/BTTTT-TTĐN,",
                        "Thực hiện | Kế hoạch | 22/KH-UBND | UBND tỉnh | 2024-03-03 | null",
                        "Thực hiện | Chương trình | 12-CTr/TU | Tỉnh ủy | 2024-02-01 | null",
                        "Thực hiện | Công văn | 1234/BTTTT-TTĐN | null | null | null"),
                sentence(
                        "Căn cứ Luật A ngày 01/02/2010; Luật B ngày 03/04/2011; thực hiện Chỉ thị số 5/CT-TTg;",
                        "Căn cứ | Luật | null | null | 2010-02-01 | A",
                        "Căn cứ | Luật | null | null | 2011-04-03 | B",
                        "Thực hiện | Chỉ thị | 5/CT-TTg | Thủ tướng Chính phủ | null | null"),
                sentence(
                        "Theo Quyết định số 5/QĐ-UBND ngày 02/03/2024 về việc ban hành"
                                + " Kế hoạch thực hiện Nghị quyết số 10-NQ/TU;",
                        "Theo | Quyết định | 5/QĐ-UBND | null | 2024-03-02 | ban hành"
                                + " Kế hoạch thực hiện Nghị quyết số 10-NQ/TU"),
                sentence("Căn cứ tình hình thực tế;", "Căn cứ | null | null | null | null | tình hình thực tế"),
                sentence("UBND tỉnh ban hành Kế hoạch này như sau:"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsEveryFormOfNumberAndDate(String sentence, List<String> documents) {
        assertThat(LegalBasisReader.read(sentence).stream().map(LegalBasisReaderTest::told))
                .containsExactlyElementsOf(documents);
    }

    private static String told(LegalBasis basis) {
        return "%s | %s | %s | %s | %s | %s"
                .formatted(
                        basis.relation(), basis.kind(), basis.number(), basis.issuer(), basis.issuedOn(), basis.name());
    }

    private static Arguments sentence(String words, String... documents) {
        return arguments(words, List.of(documents));
    }

    @Test
    void notesWhatChangesAnotherAndWhatWasChanged() {
        assertThat(LegalBasisReader.read(
                        "Căn cứ Luật Tổ chức Chính phủ ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều"
                                + " của Luật Tổ chức Chính phủ và Luật Tổ chức chính"
                                + " quyền địa phương ngày 22/11/2019;"))
                .extracting(
                        basis -> basis.kind() + " " + basis.amending() + " " + basis.amended() + " " + basis.issuedOn())
                .containsExactly("Luật false false 2015-06-19", "Luật true false 2019-11-22");
        assertThat(LegalBasisReader.read("Căn cứ Luật Báo chí ngày 05/4/2016 (được sửa đổi, bổ sung năm 2018);"))
                .extracting(LegalBasis::amended)
                .containsExactly(true);
    }
}
