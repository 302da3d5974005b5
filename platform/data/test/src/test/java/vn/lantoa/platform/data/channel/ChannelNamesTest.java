package vn.lantoa.platform.data.channel;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChannelNamesTest {

    private static final ChannelNames NAMES = ChannelNames.of(List.of(
            new ChannelNames.Listed("BAO-IN", "Báo in", List.of("Báo giấy"), List.of()),
            new ChannelNames.Listed("TRANG-DIEN-TU", "Trang điện tử", List.of(), List.of())));

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "Báo in, bao-in, true",
        "BÁO  IN, Báo giấy, true",
        "'Ba\u0301o\u00a0in', BAO-IN, true",
        "Báo in, Bao in, false",
        "Báo in, Trang điện tử, false",
        "Facebook, FACEBOOK, true",
        "Facebook, Zalo, false"
    })
    void aChannelIsTheSameUnderAllOfItsNames(String one, String other, boolean same) {
        assertThat(NAMES.areSame(one, other)).isEqualTo(same);
        assertThat(NAMES.areSame(other, one)).isEqualTo(same);
    }

    @Test
    void aMergedChannelIsNoneOfItsOwn() {
        ChannelNames merged = ChannelNames.of(List.of(
                new ChannelNames.Listed("A", "Cũ", List.of("Xưa"), List.of()),
                new ChannelNames.Listed("B", "Mới", List.of("a", "Cũ"), List.of("A"))));

        assertThat(merged.nameOf("cũ")).contains("Mới");
        assertThat(merged.keysOf("A")).containsExactlyInAnyOrder("a", "b", "cũ", "mới");
        assertThat(merged.isListed("Xưa")).isFalse();
    }

    @Test
    void everyNameOfAListedChannelIsGiven() {
        assertThat(NAMES.keysOf("BÁO GIẤY")).containsExactlyInAnyOrder("bao-in", "báo in", "báo giấy");
        assertThat(NAMES.keysOf("Tờ rơi")).containsExactly("tờ rơi");
        assertThat(NAMES.isListed("bao-in")).isTrue();
        assertThat(NAMES.isListed("Tờ rơi")).isFalse();
        assertThat(NAMES.nameOf("BÁO GIẤY")).contains("Báo in");
        assertThat(NAMES.nameOf("Tờ rơi")).isEmpty();
        assertThat(NAMES.nameByKey()).containsEntry("bao-in", "Báo in").hasSize(5);
    }
}
