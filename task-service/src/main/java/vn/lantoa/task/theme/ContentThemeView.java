package vn.lantoa.task.theme;

import java.math.BigDecimal;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * A theme of a plan.
 *
 * @param code {@code T01}, {@code T02} … in the document's order
 * @param weight its share when themes are weighted; 1 unless set
 * @param parent the code of the theme that it is a part of; null at the top
 * @param leaf whether no theme is a part of it
 * @param clausePath the clause that names it
 */
@Schema(name = "ContentTheme")
public record ContentThemeView(
        UUID id,
        UUID planId,
        String code,
        BigDecimal weight,
        String label,
        @Nullable String parent,
        boolean leaf,
        String clausePath,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
