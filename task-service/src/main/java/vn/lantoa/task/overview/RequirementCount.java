package vn.lantoa.task.overview;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.part.requirement.RequirementView;

/** How many of a plan's requirements were met when somebody last looked; what nobody looked at is not met. */
@Schema(name = "RequirementCount")
public record RequirementCount(
        long total, long met, long unchecked, @Nullable BigDecimal percent) {

    static RequirementCount of(List<RequirementView> requirements) {
        long met = requirements.stream()
                .filter(one -> Boolean.TRUE.equals(one.met()))
                .count();
        long unchecked = requirements.stream().filter(one -> one.met() == null).count();
        return new RequirementCount(requirements.size(), met, unchecked, Decimals.percent(met, requirements.size()));
    }
}
