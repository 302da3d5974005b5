package vn.lantoa.event.figure;

import java.util.UUID;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

/** Which assertion somebody chose, and why. */
@Entity
@DiscriminatorValue("CHOICE")
class FigureChoice extends FigureRecord {

    private Integer number;
    private UUID figureId;
    private String reason;

    protected FigureChoice() {}

    FigureChoice(Place place, String metric, int number, NewChoice choice, @Nullable String org) {
        super(place, metric, org);
        this.number = number;
        this.figureId = choice.figureId();
        this.reason = choice.reason();
    }

    ChoiceView view() {
        return new ChoiceView(id(), eventCode(), metric(), number, figureId, reason, org(), createdAt(), createdBy());
    }
}
