package vn.lantoa.deploy.fault.check;

import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.fault.ledger.StoredItemState;

/**
 * What was found when the storm was over.
 *
 * @param items media-service's items as they are
 * @param revisions media-service's revisions, all
 * @param facts reporting-service's items as they are
 * @param factRevisions reporting-service's revisions, all
 * @param observations media-service's, as they are
 * @param observedFacts reporting-service's, as they are
 * @param answered what {@code GET /aggregates} says
 * @param counted what SQL over the facts says
 * @param deadLetters messages in all topics of dead letters
 * @param parked events that Kafka would not take
 * @param undelivered events that are still on their way
 */
public record SystemSnapshot(
        List<Row> items,
        List<Row> revisions,
        List<Row> facts,
        List<Row> factRevisions,
        List<Observed> observations,
        List<Observed> observedFacts,
        Map<Cell, Figures> answered,
        Map<Cell, Figures> counted,
        long deadLetters,
        long parked,
        long undelivered) {

    /** A revision of an item in a store. */
    public record Row(String agency, String externalId, int revision, StoredItemState content) {}

    /** @param second when, since 1970 */
    public record Observed(String agency, String externalId, long second, long views) {}

    /** What figures are grouped by here. */
    public record Cell(String agency, String genre) {}

    /** What a report counts: works and their seconds, publications and their air time, and the views last observed. */
    public record Figures(long works, long publications, long seconds, long airtimeSeconds, long views) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0);

        public Figures plus(Figures other) {
            return new Figures(
                    works + other.works,
                    publications + other.publications,
                    seconds + other.seconds,
                    airtimeSeconds + other.airtimeSeconds,
                    views + other.views);
        }
    }
}
