package vn.lantoa.media.order.match;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.order.OrderDeliverable;
import vn.lantoa.platform.web.time.BusinessTime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.media.order.match.DeliveryVerdict.BEFORE_AGREEMENT;
import static vn.lantoa.media.order.match.DeliveryVerdict.LATE;
import static vn.lantoa.media.order.match.DeliveryVerdict.MATCHED;
import static vn.lantoa.media.order.match.DeliveryVerdict.NOT_CLEARED;
import static vn.lantoa.media.order.match.DeliveryVerdict.NO_EVIDENCE;
import static vn.lantoa.media.order.match.DeliveryVerdict.OVER;
import static vn.lantoa.media.order.match.DeliveryVerdict.SAME_WORK;
import static vn.lantoa.media.order.match.DeliveryVerdict.WRONG_KIND;

/** rules.md §4: order, delivery and evidence, matched. */
class OrderMatchTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    private static final UUID ORDER = UUID.randomUUID();

    private final List<DeliveredWork> works = new ArrayList<>();
    private boolean requiresClearance;
    private boolean cleared;
    private boolean newProduction = true;
    private boolean workAcceptedElsewhere;
    private String work;

    private static OrderDeliverable items(Genre genre, String language, String theme, long quantity, long price) {
        return new OrderDeliverable(genre, language, theme, null, quantity, null, price);
    }

    private static OrderDeliverable seconds(Genre genre, long seconds, long price) {
        return new OrderDeliverable(genre, null, null, null, null, seconds, price);
    }

    private static OrderDeliverable onChannel(String channel) {
        return new OrderDeliverable(Genre.NEWS, null, null, channel, 5L, null, 1L);
    }

    private record Kind(Genre genre, String language, List<String> themes, String channel, Integer seconds) {

        static final Kind NEWS = new Kind(Genre.NEWS, "vi", List.of("T01"), "Báo in", null);
        static final Kind ENGLISH_NEWS = new Kind(Genre.NEWS, "en-GB", List.of(), "Báo in", null);

        static Kind programme(int seconds) {
            return new Kind(Genre.RADIO_PROGRAMME, "vi", List.of(), "Sóng", seconds);
        }
    }

    private OrderMatchTest published(String day, Kind kind) {
        return published(day, kind, "https://example.vn/" + works.size(), 0, null);
    }

    private OrderMatchTest published(
            String day, Kind kind, String url, long observations, DeliveredWork.Acceptance acceptance) {
        LocalDate on = LocalDate.parse(day);
        works.add(new DeliveredWork(
                UUID.randomUUID(),
                "BBD",
                "x-" + works.size(),
                work == null ? "x-" + works.size() : work,
                "Tin",
                kind.genre(),
                kind.language(),
                kind.channel(),
                kind.themes(),
                on.atTime(LocalTime.NOON).atZone(BusinessTime.ZONE).toInstant(),
                on,
                kind.seconds(),
                newProduction,
                url,
                cleared,
                false,
                observations,
                false,
                UUID.randomUUID(),
                1,
                null,
                acceptance,
                false,
                workAcceptedElsewhere));
        return this;
    }

    private OrderMatchView against(OrderDeliverable... deliverables) {
        OrderMatch match = new OrderMatch(
                List.of(deliverables), START, DUE, requiresClearance, channel -> Set.of(channel, "báo in", "báo giấy"));
        works.stream().sorted(Comparator.comparing(DeliveredWork::workId)).forEach(match::beforehand);
        List<ItemMatchView> items = works.stream().map(match::judge).toList();
        return new OrderMatchView(ORDER, "BBD", DUE, match.deliverables(), items, items.size(), match.totals());
    }

    private static List<DeliveryVerdict> verdicts(OrderMatchView match) {
        return match.items().stream().map(ItemMatchView::verdict).toList();
    }

    @Test
    void eachItemHasItsVerdictAndOnlyWhatMatchedCounts() {
        OrderMatchView match = published("2024-06-01", Kind.NEWS)
                .published("2024-06-02", Kind.NEWS, null, 0, null)
                .published("2024-06-03", Kind.NEWS, null, 3, null)
                .published("2024-06-04", Kind.NEWS)
                .published("2024-06-30", Kind.programme(60))
                .published("2024-07-01", Kind.NEWS)
                .against(items(Genre.NEWS, null, null, 2, 500_000));

        assertThat(verdicts(match)).containsExactly(MATCHED, NO_EVIDENCE, MATCHED, OVER, WRONG_KIND, LATE);
        assertThat(match.items().get(5).findings()).containsExactly(LATE, OVER);
        DeliverableMatchView news = match.deliverables().get(0);
        assertThat(List.of(news.ordered(), news.delivered(), news.accepted(), news.remaining()))
                .containsExactly(2L, 5L, 2L, 0L);
        assertThat(news.acceptedVnd()).isEqualTo(1_000_000);
        MatchTotalsView totals = match.totals();
        assertThat(List.of(totals.matched(), totals.late(), totals.over(), totals.wrongKind(), totals.noEvidence()))
                .containsExactly(2, 1, 1, 1, 1);
    }

    @Test
    void whatIsNotClearedCountsForNothingWhereTheOrderRequiresIt() {
        published("2024-06-01", Kind.NEWS).published("2024-06-02", Kind.NEWS, null, 0, null);
        cleared = true;
        OrderDeliverable two = items(Genre.NEWS, null, null, 2, 1);
        OrderMatchView match = published("2024-07-01", Kind.NEWS).against(two);
        assertThat(verdicts(match)).containsExactly(MATCHED, NO_EVIDENCE, LATE);

        requiresClearance = true;
        match = published("2024-06-03", Kind.NEWS).against(two);

        assertThat(verdicts(match)).containsExactly(NOT_CLEARED, NO_EVIDENCE, LATE, MATCHED);
        assertThat(match.items().get(1).findings()).containsExactly(NO_EVIDENCE, NOT_CLEARED);
        assertThat(match.totals().notCleared()).isEqualTo(1);
        assertThat(match.totals().accepted()).isEqualTo(1);
    }

    @Test
    void ofTheThreePublicationsOfAWorkOneIsPaid() {
        work = "a";
        published("2024-06-02", Kind.NEWS).published("2024-06-03", Kind.NEWS).published("2024-06-04", Kind.NEWS);
        work = null;
        OrderMatchView match = published("2024-06-05", Kind.NEWS).against(items(Genre.NEWS, null, null, 5, 500_000));

        assertThat(verdicts(match)).containsExactly(MATCHED, SAME_WORK, SAME_WORK, MATCHED);
        assertThat(match.totals().sameWork()).isEqualTo(2);
        assertThat(match.totals().delivered()).isEqualTo(2);
        assertThat(match.totals().remaining()).isEqualTo(3);
        assertThat(match.totals().acceptedVnd()).isEqualTo(1_000_000);
    }

    @Test
    void aWorkIsPaidWhereThePublicationIsThatStandsForItAmongThoseThatCanCount() {
        OrderDeliverable five = items(Genre.NEWS, null, null, 5, 1);
        work = "a";
        newProduction = false;
        published("2024-06-01", Kind.NEWS);
        newProduction = true;
        assertThat(verdicts(published("2024-06-02", Kind.NEWS).against(five))).containsExactly(SAME_WORK, MATCHED);

        works.clear();
        published("2024-06-01", Kind.programme(60)).published("2024-06-02", Kind.NEWS, null, 0, null);
        OrderMatchView match = published("2024-06-03", Kind.NEWS).against(five);
        assertThat(verdicts(match)).containsExactly(WRONG_KIND, NO_EVIDENCE, MATCHED);
        assertThat(match.items().get(1).findings()).containsExactly(NO_EVIDENCE, SAME_WORK);

        works.clear();
        match = published("2023-12-31", Kind.NEWS)
                .published("2024-01-01", Kind.NEWS)
                .against(five);
        assertThat(verdicts(match)).containsExactly(BEFORE_AGREEMENT, MATCHED);
        assertThat(match.items().get(0).findings()).containsExactly(BEFORE_AGREEMENT, SAME_WORK);

        works.clear();
        newProduction = false;
        published("2024-06-30", Kind.NEWS);
        newProduction = true;
        match = published("2024-07-01", Kind.NEWS).against(five);
        assertThat(verdicts(match)).containsExactly(MATCHED, LATE);
        assertThat(match.items().get(1).findings()).containsExactly(LATE, SAME_WORK);
    }

    /** For a person may accept what is only late. */
    @Test
    void whereNoPublicationOfAWorkCanCountTheOneThatIsOnlyLateIsNotKeptOut() {
        work = "a";
        OrderMatchView match = published("2023-12-31", Kind.NEWS)
                .published("2024-06-01", Kind.programme(60))
                .published("2024-07-01", Kind.NEWS)
                .against(items(Genre.NEWS, null, null, 5, 1));

        assertThat(verdicts(match)).containsExactly(BEFORE_AGREEMENT, WRONG_KIND, LATE);
        assertThat(match.items().get(2).findings()).containsExactly(LATE);
    }

    @Test
    void aWorkOfWhichAnotherPublicationWasAcceptedIsNotPaidAgain() {
        work = "a";
        DeliveredWork.Acceptance accepted = new DeliveredWork.Acceptance(UUID.randomUUID(), 1, 1);
        OrderMatchView match = published("2024-06-01", Kind.NEWS)
                .published("2024-06-02", Kind.NEWS, "https://example.vn/lai", 0, accepted)
                .against(items(Genre.NEWS, null, null, 5, 1));
        assertThat(verdicts(match)).containsExactly(SAME_WORK, MATCHED);
        assertThat(match.totals().accepted()).isEqualTo(1);

        works.clear();
        workAcceptedElsewhere = true;
        assertThat(verdicts(published("2024-06-01", Kind.NEWS).against(items(Genre.NEWS, null, null, 5, 1))))
                .containsExactly(SAME_WORK);
    }

    @Test
    void whatWasPublishedBeforeTheAgreementBeganIsNotPaid() {
        OrderMatchView match = published("2023-12-31", Kind.NEWS)
                .published("2024-01-01", Kind.NEWS)
                .against(items(Genre.NEWS, null, null, 5, 500_000));

        assertThat(verdicts(match)).containsExactly(BEFORE_AGREEMENT, MATCHED);
        assertThat(match.totals().beforeAgreement()).isEqualTo(1);
        assertThat(match.totals().acceptedVnd()).isEqualTo(500_000);
    }

    @Test
    void theDueDayItselfIsInTime() {
        assertThat(verdicts(published("2024-06-30", Kind.NEWS).against(items(Genre.NEWS, null, null, 1, 1))))
                .containsExactly(MATCHED);
    }

    @Test
    void anItemIsOfWhatNamesMostAndThenOfWhatHasRoom() {
        OrderMatchView match = published("2024-06-01", Kind.ENGLISH_NEWS)
                .published("2024-06-02", Kind.ENGLISH_NEWS)
                .published("2024-06-03", Kind.NEWS)
                .published("2024-06-04", Kind.NEWS)
                .against(items(Genre.NEWS, null, null, 2, 1), items(Genre.NEWS, "en", null, 1, 5));

        assertThat(match.items()).extracting(ItemMatchView::deliverable).containsExactly(2, 1, 1, 1);
        assertThat(verdicts(match)).containsExactly(MATCHED, MATCHED, MATCHED, OVER);
        assertThat(match.totals().acceptedVnd()).isEqualTo(7);
        assertThat(match.totals().delivered()).isEqualTo(4);
    }

    @Test
    void themeAndChannelAreAskedForWhereTheyAreNamed() {
        published("2024-06-01", Kind.NEWS).published("2024-06-02", Kind.ENGLISH_NEWS);

        assertThat(verdicts(against(items(Genre.NEWS, null, "T01", 5, 1)))).containsExactly(MATCHED, WRONG_KIND);
        assertThat(verdicts(against(onChannel("BAO-IN")))).containsExactly(MATCHED, MATCHED);
        works.clear();
        assertThat(verdicts(published("2024-06-01", Kind.programme(5)).against(onChannel("BAO-IN"))))
                .containsExactly(WRONG_KIND);
    }

    @Test
    void whatCameUnderAFormerNameOfTheChannelIsOfIt() {
        published("2024-06-01", new Kind(Genre.NEWS, "vi", List.of(), "Báo Giấy", null));

        assertThat(verdicts(against(onChannel("BAO-IN")))).containsExactly(MATCHED);
    }

    @Test
    void secondsAreTakenAsFarAsTheyAreOrdered() {
        OrderMatchView match = published("2024-06-01", Kind.programme(1_800))
                .published("2024-06-02", Kind.programme(1_500))
                .published("2024-06-03", Kind.programme(900))
                .against(seconds(Genre.RADIO_PROGRAMME, 3_000, 1_500));

        assertThat(verdicts(match)).containsExactly(MATCHED, MATCHED, OVER);
        assertThat(match.items()).extracting(ItemMatchView::amount).containsExactly(1_800L, 1_200L, 0L);
        assertThat(match.totals().deliveredSeconds()).isEqualTo(4_200);
        assertThat(match.totals().acceptedVnd()).isEqualTo(4_500_000);
        assertThat(match.totals().ordered()).isZero();
    }

    @Test
    void whatWasAcceptedKeepsItsPlace() {
        DeliveredWork.Acceptance accepted = new DeliveredWork.Acceptance(UUID.randomUUID(), 1, 1);
        OrderMatchView match = published("2024-06-01", Kind.NEWS)
                .published("2024-07-05", Kind.NEWS, "https://example.vn/muon", 0, accepted)
                .against(items(Genre.NEWS, null, null, 1, 500_000));

        assertThat(verdicts(match)).containsExactly(OVER, LATE);
        assertThat(match.deliverables().get(0).closed()).isEqualTo(1);
        assertThat(match.deliverables().get(0).accepted()).isEqualTo(1);
        assertThat(match.totals().closedVnd()).isEqualTo(500_000);
    }
}
