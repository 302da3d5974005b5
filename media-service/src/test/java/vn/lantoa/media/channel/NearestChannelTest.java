package vn.lantoa.media.channel;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestChannelTest {

    private static final NearestChannel LIST = new NearestChannel(Map.of(
            "bao-in", "Báo in",
            "báo in", "Báo in",
            "báo điện tử", "Báo điện tử",
            "sóng phát thanh", "Sóng phát thanh",
            "kênh b", "Kênh 2",
            "kênh a", "Kênh 1"));

    @ParameterizedTest(name = "{0} is most like {1}")
    @CsvSource({
        "Bao im, Báo in",
        "BÁO ĐIỆN TỬ BÌNH ĐỊNH, Báo điện tử",
        "báo in, Báo in",
        "Song phat than, Sóng phát thanh",
        "kênh c, Kênh 1",
        "'', Báo in"
    })
    void theLeastLettersThatDifferAreNearest(String written, String name) {
        assertThat(LIST.to(written)).contains(name);
        assertThat(LIST.to(written)).as("again").contains(name);
    }

    @Test
    void whereNothingIsListedNothingIsNear() {
        assertThat(new NearestChannel(Map.of()).to("Báo in")).isEmpty();
    }

    @Test
    void whatIsAskedForAgainMakesNothingForgotten() {
        NearestChannel list = new NearestChannel(Map.of("báo in", "Báo in"));
        for (int i = 0; i < NearestChannel.MOST_REMEMBERED; i++) {
            list.to("Báo in " + i);
        }

        list.to("Báo in 0");
        assertThat(list.remembers("Báo in 1")).isTrue();
        list.to("Báo in mới");
        assertThat(list.remembers("Báo in 1")).isFalse();
        assertThat(list.remembers("Báo in mới")).isTrue();
    }

    @Test
    void moreThanItsFirstLettersSaysNothingOfAName() {
        String address = "https://baobinhdinh.vn/viewer.aspx?macm=2&macmp=2&mabb=";

        assertThat(LIST.to(address + "0".repeat(5) + "x".repeat(200))).isEqualTo(LIST.to(address + "0".repeat(5)));
    }
}
