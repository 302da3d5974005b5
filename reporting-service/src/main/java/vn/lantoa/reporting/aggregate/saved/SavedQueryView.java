package vn.lantoa.reporting.aggregate.saved;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;
import vn.lantoa.reporting.aggregate.AggregateParameters;

/**
 * A saved question as it is read. Its other fields are those of {@link SavedQueryEntry}.
 *
 * @param savedFor the press agency whose it is; null where it is everybody's to ask
 */
@Schema(name = "SavedQuery")
public record SavedQueryView(
        UUID id,
        String code,
        String name,
        @Nullable String nameEn,
        @Nullable String savedFor,
        AggregateParameters parameters,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
