package vn.lantoa.media.clearance.summary;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A publication without the clearance that its order requires.
 *
 * @param clearanceId the one that it names all the same; null where it names none
 */
@Schema(name = "UnclearedItem")
public record UnclearedItem(
        UUID id,
        String agency,
        String externalId,
        String workId,
        String title,
        LocalDate publishedOn,
        UUID orderId,
        @Nullable UUID clearanceId,
        UnclearedReason reason) {}
