package vn.lantoa.event.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;

/** What a source says of an event. */
@Entity
@DiscriminatorValue("ASSERTION")
class Figure extends FigureRecord {

    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private String unit;
    private String source;
    private LocalDate assertedOn;

    protected Figure() {}

    Figure(Place place, NewFigure figure, @Nullable String org) {
        super(place, figure.metric(), org);
        value = figure.value();
        qualifier = figure.qualifier();
        unit = figure.unit();
        source = figure.source();
        assertedOn = figure.assertedOn();
    }

    FigureView view() {
        return new FigureView(
                id(),
                eventCode(),
                metric(),
                Decimals.plain(value),
                qualifier,
                unit,
                source,
                assertedOn,
                org(),
                createdAt(),
                createdBy());
    }
}
