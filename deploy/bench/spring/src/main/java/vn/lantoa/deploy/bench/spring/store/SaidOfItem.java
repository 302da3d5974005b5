package vn.lantoa.deploy.bench.spring.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an agency says of an item; a revision for each time that it says otherwise. */
@Embeddable
public record SaidOfItem(
        String workId,
        String title,
        String genre,
        String channel,
        String language,
        Instant publishedAt,
        LocalDate publishedOn,
        Integer durationSeconds,
        boolean newProduction,
        BigDecimal reuseRatio,
        String purpose,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> themes,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> clausePaths,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> audiences,
        UUID planId,
        String eventCode,
        String url) {}
