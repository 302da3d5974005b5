package vn.lantoa.media.order.match;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;

/**
 * What an item that names the order is for it.
 *
 * @param workId its agency's name of the work that it is a publication of
 * @param newProduction whether it was newly produced; an order asks for no such thing, so that is shown alone
 * @param deliverable which one it is of, from 1; null where it is of none
 * @param verdict the first finding; MATCHED where there is none
 * @param findings all that keeps it from counting
 * @param amount how much of the deliverable it counts for
 * @param url where it can be read; null where nobody said
 * @param observations how often it was observed
 * @param submissionId the last submission that wrote it
 * @param line its place in that submission, from 1
 * @param correctionId the last correction since that submission; null where there was none
 * @param acceptanceId null while nobody accepted it
 * @param clearanceRevoked whether the clearance that it names was revoked
 */
@Schema(name = "ItemMatch")
public record ItemMatchView(
        UUID itemId,
        String agency,
        String externalId,
        String workId,
        String title,
        Genre genre,
        String language,
        String channel,
        LocalDate publishedOn,
        @Nullable Integer durationSeconds,
        boolean newProduction,
        @Nullable Integer deliverable,
        DeliveryVerdict verdict,
        List<DeliveryVerdict> findings,
        long amount,
        long amountVnd,
        @Nullable String url,
        long observations,
        UUID submissionId,
        int line,
        @Nullable UUID correctionId,
        boolean withdrawn,
        @Nullable UUID acceptanceId,
        boolean clearanceRevoked) {

    static ItemMatchView of(
            DeliveredWork work, @Nullable DeliverableTally tally, List<DeliveryVerdict> findings, long amount) {
        return new ItemMatchView(
                work.id(),
                work.agency(),
                work.externalId(),
                work.workId(),
                work.title(),
                work.genre(),
                work.language(),
                work.channel(),
                work.publishedOn(),
                work.durationSeconds(),
                work.newProduction(),
                tally == null ? null : tally.position(),
                findings.isEmpty() ? DeliveryVerdict.MATCHED : findings.get(0),
                findings,
                amount,
                tally == null ? 0 : Math.multiplyExact(amount, tally.unitPriceVnd()),
                work.url(),
                work.observations(),
                work.submission(),
                work.line(),
                work.correction(),
                work.withdrawn(),
                work.acceptance() == null ? null : work.acceptance().id(),
                work.clearanceRevoked());
    }
}
