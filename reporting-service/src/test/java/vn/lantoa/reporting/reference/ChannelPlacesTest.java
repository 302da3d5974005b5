package vn.lantoa.reporting.reference;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.data.channel.ChannelNames;
import vn.lantoa.reporting.reference.ChannelPlaces.Part;

import static org.assertj.core.api.Assertions.assertThat;

class ChannelPlacesTest {

    private static final ChannelPlaces PLACES = ChannelPlaces.of(List.of(
            listed("CU", List.of(), "VN", "Phù Cát", "Cát Hải"),
            listed("LOA-1", List.of("CU"), "VN", "Phù Mỹ", "Mỹ Thọ"),
            listed("LOA-2", List.of(), "VN", "PHÙ  MỸ", "MỸ THỌ"),
            listed("LOA-3", List.of(), "VN", "Phù Cát", "Mỹ Thọ"),
            listed("WEB", List.of(), null, null, null)));

    private static ChannelPlaces.Listed listed(
            String code, List<String> merged, String country, String district, String commune) {
        return new ChannelPlaces.Listed(
                new ChannelNames.Listed(code, "Kênh " + code, merged, merged),
                new ChannelPlaces.Place(country, district, commune));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, VN, cu kênh loa-1 kênh loa-2 kênh loa-3 loa-1 loa-2 loa-3",
        "DISTRICT, phù mỹ, cu kênh loa-1 kênh loa-2 loa-1 loa-2",
        "DISTRICT, PHÙ CÁT, kênh loa-3 loa-3",
        "COMMUNE, Cát Hải, ''"
    })
    void aPlaceStandsForAllNamesOfItsChannels(Part part, String place, String keys) {
        assertThat(String.join(" ", PLACES.keysIn(part, List.of(place)))).isEqualTo(keys);
        assertThat(PLACES.hasAny(part, place)).isEqualTo(!keys.isEmpty());
    }

    @Test
    void aPlaceHasOneFormAndACommuneOneInEachDistrict() {
        assertThat(PLACES.named())
                .filteredOn(one -> one.name().startsWith("Kênh LOA"))
                .extracting(one -> one.place().district() + ", " + one.place().commune())
                .containsOnly("Phù Mỹ, Mỹ Thọ", "Phù Cát, Mỹ Thọ");
    }
}
