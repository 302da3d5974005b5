package vn.lantoa.media.press;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SenderCacheTest {

    private int asked;

    /** A page of items is of many agencies. */
    @Test
    void theAgenciesOfAPageAreAskedForAtOnce() {
        SenderCache cache = new SenderCache(new Register(), Clock.systemUTC());

        assertThat(cache.practicing(Set.of("BBD", "LUYEN-TAP", "KHONG-CO"))).containsExactly("LUYEN-TAP");
        assertThat(cache.practicing(Set.of("BBD", "LUYEN-TAP"))).containsExactly("LUYEN-TAP");
        assertThat(cache.isPractice("LUYEN-TAP")).isTrue();
        assertThat(asked).isEqualTo(1);
    }

    private final class Register extends PressAgencyRepository {

        @Override
        public List<PressAgency> list(String query, Object... params) {
            asked++;
            return List.of(agency("BBD", false), agency("LUYEN-TAP", true));
        }

        private static PressAgency agency(String code, boolean practice) {
            PressAgency agency = new PressAgency();
            agency.register(
                    code,
                    new PressAgencyEntry(
                            code,
                            "Báo " + code,
                            PressAgencyLevel.PROVINCIAL,
                            List.of("PRINT"),
                            null,
                            null,
                            null,
                            null,
                            false,
                            false,
                            null,
                            null,
                            null,
                            List.of(),
                            practice,
                            List.of()));
            return agency;
        }
    }
}
