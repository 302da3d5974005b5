package vn.lantoa.reporting.report.section;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a section says.
 *
 * @param text with references to figures
 * @param figureRefs figures that it rests on, also those that the text does not show
 * @param author who wrote it last
 */
@Embeddable
public record ReportSection(
        String text, @JdbcTypeCode(SqlTypes.ARRAY) List<String> figureRefs, String author, Instant writtenAt) {}
