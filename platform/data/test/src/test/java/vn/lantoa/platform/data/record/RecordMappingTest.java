package vn.lantoa.platform.data.record;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecordMappingTest {

    public enum Rig {
        SLOOP
    }

    public record BoatView(String code, Rig rig, int seats, List<String> crew, long version) {}

    public record BoatChanged(String code, String rig, Integer seats, List<String> crew) {}

    public record Renamed(String codes) {}

    public record Retyped(long seats) {}

    public record OtherElements(List<Integer> crew) {}

    public static class Hull {
        private final long version = 7;
    }

    public static class Boat extends Hull {
        private final String code = "B1";
        private final Rig rig = Rig.SLOOP;
        private final List<String> crew = new ArrayList<>(List.of("An"));

        private int seats() {
            return crew.size() + 3;
        }
    }

    @Test
    void aClassGivesItsAccessorsAndFieldsAndThoseAboveIt() {
        var boat = new Boat();
        BoatView view = RecordMapping.of(Boat.class, BoatView.class).of(boat);

        boat.crew.add("Ba");

        assertThat(view).isEqualTo(new BoatView("B1", Rig.SLOOP, 4, List.of("An"), 7));
    }

    @Test
    void componentsAreTakenByName() {
        var mapping = RecordMapping.of(BoatView.class, BoatChanged.class);

        assertThat(mapping.of(new BoatView("B1", Rig.SLOOP, 4, List.of("An"), 7)))
                .isEqualTo(new BoatChanged("B1", "SLOOP", 4, List.of("An")));
        assertThat(mapping.of(new BoatView(null, null, 4, null, 7))).isEqualTo(new BoatChanged(null, null, 4, null));
    }

    @ParameterizedTest
    @ValueSource(classes = {Renamed.class, Retyped.class, OtherElements.class})
    void whatDoesNotFitIsNamedWhenTheMappingIsMade(Class<? extends Record> target) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordMapping.of(BoatView.class, target))
                .withMessageContaining("BoatView has no ")
                .withMessageContaining(target.getName());
    }
}
