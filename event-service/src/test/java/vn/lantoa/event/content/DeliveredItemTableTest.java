package vn.lantoa.event.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.event.Bodies;
import vn.lantoa.event.EventApi;
import vn.lantoa.event.Told;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.org.AgencyScope;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DeliveredItemTableTest extends EventApi {

    @Inject
    ContentConsumer consumer;

    @Inject
    DeliveredItemTable items;

    private final String festival = Bodies.freshCode();
    private final String fair = Bodies.freshCode();
    private final UUID item = UUID.randomUUID();

    private static RecordedEvent<?> told(long epoch, ContentItemsRecorded.ContentItem... revisions) {
        return Told.event(
                ContentConsumer.RECORDED, "BBD", epoch, 1, new ContentItemsRecorded("BBD", List.of(revisions)));
    }

    private void accept(RecordedEvent<?>... events) {
        QuarkusTransaction.requiringNew().run(() -> consumer.accept(List.of(events)));
    }

    private int of(String event) {
        return QuarkusTransaction.requiringNew().call(() -> items.of(event, AgencyScope.everybody())).stream()
                .mapToInt(DeliveredGroup::publications)
                .sum();
    }

    @Test
    void anItemThatNamesAnEventIsDeliveredOnceHoweverOftenItIsTold() {
        RecordedEvent<?> told = told(1, ItemMother.news(item, 1, festival, false));
        accept(told, told);
        accept(told);

        assertThat(of(festival)).isOne();
    }

    @Test
    void aWithdrawnItemLeaves() {
        accept(told(1, ItemMother.news(item, 1, festival, false)), told(1, ItemMother.news(item, 2, festival, true)));

        assertThat(of(festival)).isZero();
    }

    @Test
    void anItemThatNamesAnotherEventMoves() {
        accept(told(1, ItemMother.news(item, 1, festival, false)), told(1, ItemMother.news(item, 2, fair, false)));

        assertThat(of(festival)).isZero();
        assertThat(of(fair)).isOne();
    }

    @Test
    void anItemThatNamesNoneAnyMoreLeavesAndAnOlderRevisionDoesNotBringItBack() {
        accept(told(1, ItemMother.news(item, 2, null, false)));
        accept(told(1, ItemMother.news(item, 1, festival, false)));

        assertThat(of(festival)).isZero();
    }

    @Test
    void aRestoredDatabaseOutweighsHigherRevisions() {
        accept(told(1, ItemMother.news(item, 3, festival, false)));
        accept(told(2, ItemMother.news(item, 1, null, false)));
        accept(told(1, ItemMother.news(item, 4, festival, false)));

        assertThat(of(festival)).isZero();
    }

    @Test
    void whateverTheOrderTheLastRevisionCounts() {
        List<RecordedEvent<?>> story = new ArrayList<>();
        for (int revision = 1; revision <= 6; revision++) {
            String event = revision % 3 == 0 ? null : revision % 2 == 0 ? fair : festival;
            story.add(told(1, ItemMother.news(item, revision, event, false)));
        }
        story.add(told(1, ItemMother.news(item, 7, fair, false)));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(story, new Random(seed));
            story.forEach(this::accept);
            story.forEach(this::accept);
        }

        assertThat(of(fair)).isOne();
        assertThat(of(festival)).isZero();
    }
}
