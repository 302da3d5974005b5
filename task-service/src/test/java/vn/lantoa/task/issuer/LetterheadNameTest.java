package vn.lantoa.task.issuer;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LetterheadNameTest {

    private static final Map<String, String> CODES = Map.of(
            "Ủy ban nhân dân tỉnh Sơn Hải", "UBND",
            "Ủy ban nhân dân huyện An Lão", "UBND-ANLAO",
            "Sở Tài chính", "STC");

    @ParameterizedTest
    @CsvSource({
        "ỦY BAN NHÂN DÂN HUYỆN AN LÃO, UBND-ANLAO",
        "UBND HUYỆN AN LÃO, UBND-ANLAO",
        "UBND tỉnh Sơn Hải, UBND",
        "ỦY BAN NHÂN DÂN TỈNH SƠN HẢI SỞ TÀI CHÍNH, STC"
    })
    void findsTheAgencyTheLetterheadEndsWith(String letterhead, String code) {
        assertThat(new LetterheadName(letterhead).among(CODES)).contains(code);
    }

    @Test
    void knowsACommitteeThatIsNotTheProvinces() {
        LetterheadName unknown = new LetterheadName("UBND HUYỆN KHÔNG CÓ");
        assertThat(unknown.among(CODES)).isEmpty();
        assertThat(unknown.isLocal()).isTrue();
        assertThat(new LetterheadName("UBND TỈNH KHÁC").isLocal()).isFalse();
    }
}
