package vn.lantoa.reporting.aggregate.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.RegisterRecord;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.aggregate.AggregateParameters;
import vn.lantoa.reporting.aggregate.period.RelativePeriod;

/** A question for figures under a code. A press agency's is its own; everybody else's is everybody's to ask. */
@Entity
class SavedQuery extends RegisterRecord<SavedQueryEntry, SavedQueryView> {

    @Column(updatable = false)
    private @Nullable String savedFor;

    private String name;
    private @Nullable String nameEn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> measures;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> groupBy;

    @Enumerated(EnumType.STRING)
    private ReportCalendar calendar;

    @Enumerated(EnumType.STRING)
    private @Nullable RelativePeriod period;

    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate toDay;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> agencies;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> agencyLevels;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> genres;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> channels;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> channelCountries;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> districts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> communes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> purposes;

    private @Nullable String theme;
    private @Nullable String clause;
    private @Nullable String audience;
    private @Nullable UUID planId;
    private @Nullable Boolean newProduction;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> eventCodes;

    /** @param agency the press agency whose it is; null where it is everybody's to ask */
    static SavedQuery of(@Nullable String agency) {
        SavedQuery query = new SavedQuery();
        query.savedFor = agency;
        return query;
    }

    @Nullable
    String savedFor() {
        return savedFor;
    }

    @Override
    public void replaceBy(SavedQueryEntry entry) {
        AggregateParameters asked = entry.parameters();
        name = entry.name();
        nameEn = entry.nameEn();
        measures = asked.measures();
        groupBy = asked.groupBy();
        calendar = asked.calendar();
        period = asked.period();
        fromDay = asked.from();
        toDay = asked.to();
        agencies = asked.agency();
        agencyLevels = asked.agencyLevel();
        genres = asked.genre();
        channels = asked.channel();
        channelCountries = asked.channelCountry();
        districts = asked.district();
        communes = asked.commune();
        languages = asked.language();
        purposes = asked.purpose();
        theme = asked.theme();
        clause = asked.clause();
        audience = asked.audience();
        planId = asked.planId();
        newProduction = asked.newProduction();
        eventCodes = asked.eventCode();
    }

    private AggregateParameters parameters() {
        return new AggregateParameters(
                measures,
                groupBy,
                calendar,
                period,
                fromDay,
                toDay,
                agencies,
                agencyLevels,
                genres,
                channels,
                channelCountries,
                districts,
                communes,
                languages,
                purposes,
                theme,
                clause,
                audience,
                planId,
                newProduction,
                eventCodes);
    }

    @Override
    public SavedQueryView view() {
        return new SavedQueryView(id(), code(), name, nameEn, savedFor, parameters(), meta());
    }
}
