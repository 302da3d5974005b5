package vn.lantoa.media.column;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.RegisterRecord;

/** A column (chuyên mục) of a press agency. Its code and whose it is are frozen: items name it for ever. */
@Entity
class PressColumn extends RegisterRecord<PressColumnEntry, PressColumnView> {

    private String agency;
    private String channel;
    private String name;
    private @Nullable String nameEn;

    @Enumerated(EnumType.STRING)
    private ColumnPurpose purpose;

    @Enumerated(EnumType.STRING)
    private ColumnFrequency frequency;

    private int issuesPerPeriod;
    private LocalDate launchedOn;
    private @Nullable LocalDate endedOn;

    String agency() {
        return agency;
    }

    @Override
    public void replaceBy(PressColumnEntry entry) {
        agency = entry.agency();
        channel = entry.channel();
        name = entry.name();
        nameEn = entry.nameEn();
        purpose = entry.purpose();
        frequency = entry.frequency();
        issuesPerPeriod = entry.issuesPerPeriod();
        launchedOn = entry.launchedOn();
        endedOn = entry.endedOn();
    }

    @Override
    public PressColumnView view() {
        return new PressColumnView(
                id(),
                code(),
                agency,
                channel,
                name,
                nameEn,
                purpose,
                frequency,
                issuesPerPeriod,
                launchedOn,
                endedOn,
                meta());
    }
}
