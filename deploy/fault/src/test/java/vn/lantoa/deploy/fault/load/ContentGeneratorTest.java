package vn.lantoa.deploy.fault.load;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.fault.ledger.LoadAgency;
import vn.lantoa.deploy.fault.ledger.SentItem;
import vn.lantoa.deploy.fault.ledger.StoredItemState;

import static org.assertj.core.api.Assertions.assertThat;

class ContentGeneratorTest {

    private static final Round ROUND = new Round(7, 3);

    private final ContentGenerator pen = new ContentGenerator(LoadAgency.ALL.get(0), ROUND, "c0", new Random(1));

    @Test
    void noTwoVariantsOfAnItemLookAlike() {
        SentItem first = pen.item();
        Set<StoredItemState> contents = new HashSet<>(Set.of(first.content()));

        IntStream.rangeClosed(1, 59).forEach(variant -> assertThat(
                        contents.add(pen.revised(first, variant).content()))
                .as("variant " + variant)
                .isTrue());
    }

    @Test
    void everythingOfARoundIsPublishedInItsMonth() {
        assertThat(IntStream.range(0, 500).mapToObj(i -> pen.item()))
                .allSatisfy(item -> assertThat(item.publishedAt())
                        .startsWith(ROUND.month().toString())
                        .matches(".*T\\d\\d:\\d\\d:\\d\\d\\+07:00"))
                .allSatisfy(item -> assertThat(item.durationSeconds() == null)
                        .isEqualTo(Set.of("NEWS", "ARTICLE", "REPORTAGE").contains(item.genre())));
    }

    @Test
    void someItemsAreOfOneWork() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> pen.item())
                        .map(SentItem::work)
                        .distinct())
                .hasSizeBetween(50, 90);
    }

    @Test
    void theSameSeedWritesTheSame() {
        ContentGenerator twin = new ContentGenerator(LoadAgency.ALL.get(0), ROUND, "c0", new Random(1));

        assertThat(IntStream.range(0, 50).mapToObj(i -> twin.item()).toList())
                .isEqualTo(IntStream.range(0, 50).mapToObj(i -> pen.item()).toList());
    }

    @Test
    void laterObservationsAreHigher() {
        SentItem item = pen.item();

        assertThat(pen.sighting(item, 1).views())
                .isGreaterThan(pen.sighting(item, 0).views());
    }
}
